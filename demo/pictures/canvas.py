"""A drawing surface of flat shapes, drawn twice too large and scaled down so that edges are smooth."""

import math

from PIL import Image, ImageColor, ImageDraw

SCALE = 2


class Canvas:
    """Coordinates are pixels of the finished picture, from the upper left corner."""

    def __init__(self, width=1600, height=900):
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE))
        self.pen = ImageDraw.Draw(self.image)

    def sky(self, top, bottom, height=None):
        """The one gradient: from ``top`` to ``bottom`` over ``height``, then ``bottom`` all the way."""
        rows = (height or self.height) * SCALE
        upper, lower = ImageColor.getrgb(top), ImageColor.getrgb(bottom)
        self.pen.rectangle((0, 0, *self.image.size), fill=lower)
        for row in range(rows):
            part = row / rows
            mixed = tuple(round(a + (b - a) * part) for a, b in zip(upper, lower, strict=True))
            self.pen.line((0, row, self.image.width, row), fill=mixed)

    def polygon(self, points, colour):
        self.pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=colour)

    def rect(self, x, y, width, height, colour, radius=0):
        box = [x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE]
        self.pen.rounded_rectangle(box, radius * SCALE, fill=colour)

    def ellipse(self, x, y, across, down, colour):
        """Centred on ``x``, ``y``; ``across`` and ``down`` are the radii."""
        box = [(x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE]
        self.pen.ellipse(box, fill=colour)

    def circle(self, x, y, radius, colour):
        self.ellipse(x, y, radius, radius, colour)

    def slice(self, x, y, across, down, start, end, colour):
        """A piece of an ellipse, by degrees clockwise from three o'clock."""
        box = [(x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE]
        self.pen.chord(box, start, end, fill=colour)

    def line(self, points, width, colour):
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self.pen.line(scaled, fill=colour, width=round(width * SCALE), joint="curve")

    def land(self, level, swells, colour):
        """Everything below a swelling line: ``swells`` are (height, length, phase) of its waves."""
        line = [
            (
                x,
                level
                + sum(h * math.sin(math.tau * (x / length + phase)) for h, length, phase in swells),
            )
            for x in range(0, self.width + 8, 8)
        ]
        self.polygon([*line, (self.width, self.height), (0, self.height)], colour)

    def finished(self):
        return self.image.reduce(SCALE)
