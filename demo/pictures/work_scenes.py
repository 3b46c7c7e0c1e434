"""The scenes of work: workshop, farm, square, school, road, building site."""

from . import palette as p
from .canvas import Canvas
from .nature import birch, birds, bush, cloud, spruce, sun, water, wood
from .people import crowd, figure
from .scenes import day
from .town import awning, chimney, church, door, gable, long_house, truck, turbine, window


def workshop():
    c = Canvas()
    c.sky("#e4ece9", "#f4ead2", 600)
    cloud(c, 300, 190, 66)
    cloud(c, 760, 120, 44)
    c.land(560, [(26, 1400, 0.3)], p.FAR_HILL)
    wood(c, 706, 0, 1640, 64, 190, p.HILL)
    c.rect(0, 700, 1600, 200, p.SAND)
    c.rect(0, 700, 1600, 12, p.EARTH)
    chimney(c, 1120, 240, 80, 470, p.FALU)
    for tooth in range(4):
        x = 320 + tooth * 190
        c.polygon([(x, 470), (x + 190, 370), (x + 190, 470)], p.LAKE)
        c.polygon([(x + 150, 392), (x + 182, 375), (x + 182, 456), (x + 150, 456)], p.ICE)
    c.rect(320, 468, 760, 236, p.LAKE)
    for x in (360, 500, 640):
        window(c, x, 520, 96, 84, p.STRAW, p.PAPER)
    c.rect(830, 540, 190, 164, p.SLATE)
    for y in range(560, 700, 24):
        c.rect(830, y, 190, 5, p.STEEL)
    c.rect(1080, 560, 270, 144, p.STEEL)
    c.rect(1066, 546, 298, 20, p.SLATE)
    window(c, 1120, 600, 66, 62)
    window(c, 1240, 600, 66, 62)
    truck(c, 940, 790, 122, p.FALU)
    figure(c, 700, 800, 138, p.STRAW, "brown", "black")
    figure(c, 790, 806, 146, p.FOREST, "light", "grey")
    spruce(c, 140, 730, 240)
    spruce(c, 236, 740, 180, p.SPRUCE)
    return c


def fields():
    c = Canvas()
    day(c, "#d4e6e6", "#faf0d6")
    sun(c, 1180, 180, 78)
    cloud(c, 420, 160, 70)
    c.land(430, [(30, 1500, 0.2), (12, 460, 0.3)], p.FAR_HILL)
    wood(c, 530, 0, 1640, 40, 100)
    c.land(520, [(14, 1400, 0.1)], p.MEADOW)
    gable(c, 980, 566, 130, 90, p.PAPER)
    long_house(c, 1130, 570, 300, 108, p.FALU, windows=0)
    door(c, 1250, 570, 70, 84, p.FALU_SHADE)
    c.rect(1452, 430, 62, 140, p.STEEL)
    c.slice(1483, 432, 31, 30, 180, 360, p.SLATE)
    birch(c, 920, 580, 190)
    c.land(610, [(30, 1700, 0.55)], p.STRAW)
    c.land(680, [(34, 1500, 0.15)], p.STRAW_SHADE)
    c.land(742, [(26, 1600, 0.7)], p.MOSS)
    for x in range(-300, 1900, 130):
        c.polygon(
            [(800 + (x - 800) * 0.55, 742), (800 + (x - 772) * 0.55, 742), (x + 60, 900), (x, 900)],
            p.FOREST,
        )
    for x, y in ((300, 660), (390, 676), (500, 652)):
        c.ellipse(x, y, 34, 23, p.WHITE)
        c.circle(x + 34, y - 10, 13, p.INK)
        for leg in (-14, 12):
            c.rect(x + leg, y + 16, 6, 20, p.INK)
    birds(c, 700, 300)
    return c


def square():
    c = Canvas()
    day(c)
    cloud(c, 1180, 150, 60)
    sun(c, 250, 170, 62)
    c.land(420, [(24, 1300, 0.3)], p.FAR_HILL)
    church(c, 1210, 600, 230)
    rows = [
        (40, 230, 170, p.FALU),
        (276, 200, 200, p.STRAW),
        (486, 240, 160, p.ICE),
        (736, 210, 196, p.CREAM),
    ]
    rows += [(956, 230, 168, p.FALU), (1370, 220, 180, p.HILL)]
    for x, width, height, wall in rows:
        gable(c, x, 612, width, height, wall, windows=3, pitch=0.42)
    c.rect(0, 606, 1600, 294, p.SAND)
    c.land(700, [(8, 1600, 0.2)], "#cdbf9d")
    for x, colour in ((150, p.FALU), (560, p.LAKE), (970, p.FOREST)):
        for leg in (10, 296):
            c.rect(x + leg, 560, 9, 200, p.TIMBER_SHADE)
        awning(c, x, 540, 315, 62, colour, 9)
        c.rect(x, 696, 315, 70, p.TIMBER)
        c.rect(x - 8, 686, 331, 14, p.TIMBER_SHADE)
        for number in range(7):
            tone = (p.STRAW, p.FALU, p.MOSS)[number % 3]
            c.circle(x + 36 + number * 40, 680, 17, tone)
    crowd(c, 210, 880, 170, 128)
    crowd(c, 960, 876, 164, 124)
    bush(c, 1440, 740, 70)
    birch(c, 1500, 760, 280)
    return c


def building_site():
    c = Canvas()
    day(c, "#dbe8e8", "#f7ecd4")
    cloud(c, 300, 170, 66)
    c.land(520, [(26, 1300, 0.1)], p.FAR_HILL)
    wood(c, 696, 0, 1640, 56, 200, p.HILL)
    c.rect(0, 690, 1600, 210, p.SAND)
    c.land(760, [(10, 1200, 0.2)], p.EARTH)
    c.rect(1220, 160, 26, 540, p.STRAW)
    c.rect(800, 176, 610, 22, p.STRAW)
    c.polygon([(1233, 110), (1226, 180), (1240, 180)], p.STRAW)
    c.line([(1233, 116), (820, 178)], 4, p.SLATE)
    c.line([(1233, 116), (1400, 178)], 4, p.SLATE)
    c.rect(1352, 190, 66, 54, p.STEEL)
    c.rect(1196, 196, 74, 62, p.SLATE, 6)
    c.line([(900, 198), (900, 330)], 4, p.SLATE)
    c.rect(836, 330, 128, 16, p.TIMBER)
    for x in range(460, 1021, 80):
        c.rect(x, 490, 15, 212, p.TIMBER)
    for y in (484, 588, 690):
        c.rect(452, y, 592, 14, p.TIMBER_SHADE)
    c.line([(452, 490), (748, 364), (1044, 490)], 15, p.TIMBER_SHADE)
    c.rect(741, 372, 14, 120, p.TIMBER)
    for row in range(4):
        c.rect(
            180 + row * 8, 748 - row * 20, 200 - row * 16, 16, (p.TIMBER, p.TIMBER_SHADE)[row % 2]
        )
    figure(c, 400, 812, 146, p.FALU, "light", "blond")
    c.slice(400, 693, 31, 27, 180, 360, p.STRAW)
    figure(c, 1130, 806, 142, p.LAKE, "dark", "black")
    c.slice(1130, 690, 30, 26, 180, 360, p.STRAW)
    return c


def plot():
    c = Canvas()
    day(c, "#d9e8e8", "#f9f0d8")
    cloud(c, 500, 150, 62)
    sun(c, 1300, 170, 66)
    c.land(440, [(28, 1500, 0.6)], p.FAR_HILL)
    wood(c, 560, 0, 1640, 46, 190)
    wood(c, 580, 20, 1640, 60, 150, p.SPRUCE)
    c.land(568, [(8, 1600, 0.2)], p.MEADOW)
    c.polygon([(430, 630), (1130, 620), (1370, 790), (260, 806)], p.SAND)
    corners = [(430, 630), (1130, 620), (1370, 790), (260, 806)]
    c.line([*[(x, y - 44) for x, y in corners], (430, 586)], 4, p.PAPER)
    for x, y in corners:
        c.rect(x - 7, y - 62, 14, 66, p.FALU)
    c.rect(770, 560, 12, 150, p.TIMBER_SHADE)
    c.rect(660, 510, 232, 104, p.PAPER, 8)
    c.rect(684, 536, 130, 14, p.LAKE, 7)
    c.rect(684, 566, 184, 10, p.STEEL, 5)
    c.rect(684, 586, 150, 10, p.STEEL, 5)
    c.land(846, [(6, 1600, 0.1)], p.SLATE)
    for x in range(40, 1600, 200):
        c.rect(x, 872, 100, 8, p.PAPER, 4)
    birch(c, 150, 700, 260)
    bush(c, 1480, 700, 70)
    figure(c, 980, 742, 110, p.LAKE, "light", "grey")
    figure(c, 1044, 742, 102, p.FALU, "brown", "black")
    return c


def school():
    c = Canvas()
    day(c)
    sun(c, 1330, 160, 60)
    cloud(c, 260, 170, 66)
    c.land(520, [(22, 1300, 0.2)], p.FAR_HILL)
    wood(c, 690, 0, 300, 52, 200)
    wood(c, 690, 1330, 1640, 52, 210)
    c.rect(0, 690, 1600, 210, p.MEADOW)
    c.polygon([(720, 690), (880, 690), (1080, 900), (520, 900)], p.SAND)
    long_house(c, 300, 700, 1000, 230, p.STRAW, windows=0, rise=0.4)
    for x in (350, 470, 960, 1080, 1180):
        window(c, x, 530, 74, 104)
    window(c, 580, 530, 60, 104)
    gable(c, 670, 700, 260, 260, p.CREAM, windows=0, pitch=0.5)
    c.circle(800, 420, 36, p.PAPER)
    c.line([(800, 420), (800, 396)], 6, p.INK)
    c.line([(800, 420), (818, 428)], 6, p.INK)
    door(c, 744, 700, 112, 150, p.LAKE)
    c.rect(797, 552, 6, 148, p.PAPER)
    crowd(c, 560, 860, 150, 116)
    figure(c, 300, 830, 140, p.FALU, "warm", "black")
    figure(c, 1270, 836, 146, p.FOREST, "light", "red")
    birch(c, 1440, 760, 300)
    return c


def road():
    c = Canvas()
    day(c, "#d3e5e7", "#f8eed7")
    sun(c, 360, 200, 70)
    cloud(c, 900, 140, 66)
    c.land(430, [(34, 1500, 0.35), (12, 500, 0)], p.FAR_HILL)
    c.land(480, [(24, 1100, 0.7)], p.HILL)
    water(c, 520, (p.SHALLOWS, p.WATER, p.WATER), 60)
    c.land(610, [(26, 1500, 0.1)], p.MOSS)
    wood(c, 650, 1010, 1640, 56, 220)
    wood(c, 640, 0, 420, 56, 200)
    c.land(690, [(12, 1600, 0.4)], p.FOREST)
    c.rect(0, 730, 1600, 126, p.SLATE)
    for x in range(20, 1600, 190):
        c.rect(x, 788, 104, 10, p.STRAW, 5)
    c.rect(0, 724, 1600, 8, p.SAND)
    c.rect(0, 854, 1600, 46, p.MOSS)
    truck(c, 560, 776, 160, p.FALU)
    for x in range(60, 1600, 150):
        c.rect(x, 690, 8, 36, p.PAPER)
    bush(c, 1380, 900, 56, p.SPRUCE)
    bush(c, 180, 900, 66, p.SPRUCE)
    return c


def energy():
    c = Canvas()
    day(c, "#cfe3e8", "#f9f0d9")
    sun(c, 1290, 180, 84)
    cloud(c, 620, 150, 60)
    c.land(500, [(44, 1500, 0.55), (12, 500, 0.1)], p.FAR_HILL)
    for x, foot, height, turn in (
        (280, 520, 310, 0.05),
        (470, 500, 250, 0.2),
        (660, 520, 220, 0.12),
    ):
        turbine(c, x, foot, height, turn)
    c.land(560, [(30, 1300, 0.2)], p.HILL)
    c.land(640, [(20, 1500, 0.6)], p.MEADOW)
    wood(c, 660, 0, 240, 50, 170)
    long_house(c, 620, 730, 680, 190, p.FALU, p.SLATE, windows=0, rise=0.95)
    for row in range(3):
        for column in range(7):
            x, y = 700 + column * 76, 384 + row * 50
            c.rect(x, y, 68, 42, p.LAKE, 4)
            c.polygon(
                [(x + 8, y + 34), (x + 30, y + 8), (x + 44, y + 8), (x + 22, y + 34)], p.WATER
            )
    door(c, 880, 730, 130, 140, p.FALU_SHADE)
    window(c, 700, 600, 60, 66)
    window(c, 1150, 600, 60, 66)
    c.land(760, [(16, 1500, 0.1)], p.STRAW)
    c.land(830, [(14, 1300, 0.5)], p.MOSS)
    figure(c, 1390, 790, 132, p.LAKE, "light", "brown")
    c.slice(1390, 682, 28, 24, 180, 360, p.STRAW)
    birch(c, 1500, 780, 280)
    return c


def meeting():
    c = Canvas()
    c.sky("#efe6d3", "#efe6d3")
    c.rect(180, 90, 1240, 440, p.PAPER, 8)
    c.rect(200, 110, 1200, 400, "#dcebea")
    c.circle(1160, 220, 56, p.STRAW)
    c.polygon(
        [(200, 360), (420, 300), (720, 350), (1000, 290), (1400, 350), (1400, 510), (200, 510)],
        p.HILL,
    )
    c.rect(200, 400, 1200, 110, p.SHALLOWS)
    c.rect(200, 452, 1200, 58, p.WATER)
    c.polygon([(548, 300), (548, 404), (610, 404)], p.PAPER)
    c.polygon([(506, 410), (624, 410), (600, 430), (528, 430)], p.FALU)
    for x in (592, 992):
        c.rect(x, 110, 16, 400, p.PAPER)
    c.rect(160, 516, 1280, 26, p.SAND)
    c.rect(0, 760, 1600, 140, p.TIMBER_SHADE)
    looks = [(p.FALU, "light", "grey"), (p.LAKE, "dark", "black"), (p.STRAW, "warm", "brown")]
    looks += [
        (p.FOREST, "light", "red"),
        (p.WATER, "brown", "black"),
        (p.FALU_SHADE, "light", "white"),
    ]
    for number, (clothes, skin, hair) in enumerate(looks):
        figure(c, 290 + number * 204, 720, 300 - 18 * (number % 2), clothes, skin, hair)
    c.rect(120, 660, 1360, 40, p.TIMBER, 12)
    c.rect(120, 690, 1360, 20, p.TIMBER_SHADE, 8)
    for x in (220, 1340):
        c.rect(x, 706, 36, 160, p.TIMBER_SHADE)
    for number, x in enumerate((250, 470, 640, 880, 1070, 1310)):
        c.rect(x, 632, 34, 30, (p.PAPER, p.STRAW, p.ICE)[number % 3], 6)
    c.rect(730, 650, 110, 12, p.PAPER)
    c.rect(760, 644, 84, 10, p.STONE)
    for x in (520, 1080):
        c.line([(x, 0), (x, 60)], 5, p.SLATE)
        c.slice(x, 100, 70, 60, 180, 360, p.LAKE)
    return c
