"""The scenes: the lake, the woods, the town."""

from . import palette as p
from .canvas import Canvas
from .nature import birch, birds, bush, cloud, pine, spruce, stone, sun, water, wood
from .people import crowd, figure
from .town import awning, boat, chimney, church, door, flag, gable, long_house, pier, window


def day(c, top="#d8e8ea", bottom="#f8efdc", height=560):
    c.sky(top, bottom, height)


def town_by_the_lake():
    c = Canvas()
    day(c)
    sun(c, 1250, 190, 74)
    cloud(c, 380, 210, 78)
    cloud(c, 930, 130, 52)
    c.land(470, [(46, 1500, 0.1), (18, 520, 0.4)], p.FAR_HILL)
    c.land(540, [(34, 1100, 0.55), (12, 400, 0.1)], p.HILL)
    wood(c, 640, 10, 330, 46, 150)
    wood(c, 640, 1330, 1640, 44, 165)
    church(c, 800, 642, 190)
    rows = [
        (340, 150, 95, p.FALU),
        (475, 120, 120, p.STRAW),
        (590, 140, 92, p.PAPER),
        (700, 110, 112, p.ICE),
    ]
    rows += [
        (905, 150, 96, p.FALU),
        (1050, 118, 122, p.CREAM),
        (1160, 145, 90, p.HILL),
        (1290, 110, 84, p.FALU),
    ]
    for x, width, height, wall in rows:
        gable(c, x, 642, width, height, wall)
    c.rect(300, 640, 1130, 16, p.EARTH)
    water(c, 652)
    pier(c, 1010, 672, 330)
    boat(c, 1180, 716, 96)
    boat(c, 470, 752, 62, p.LAKE)
    birds(c, 560, 300)
    return c


def deep_forest():
    c = Canvas()
    c.sky("#cfe0dc", "#f3ecd6", 620)
    sun(c, 800, 330, 120, "#f7dc95")
    wood(c, 600, -20, 1640, 58, 330, p.FAR_HILL, pine)
    wood(c, 660, -10, 1640, 84, 430, p.HILL, pine)
    c.land(640, [(20, 900, 0.3)], p.MOSS)
    for x, height in ((90, 640), (300, 560), (1210, 600), (1420, 690), (1560, 560)):
        pine(c, x, 730, height, p.FOREST)
    c.land(700, [(26, 1300, 0.1)], p.FOREST)
    c.polygon(
        [
            (770, 690),
            (830, 690),
            (890, 760),
            (850, 830),
            (960, 900),
            (560, 900),
            (690, 820),
            (800, 755),
        ],
        p.SAND,
    )
    for x, foot, size in ((470, 800, 120), (610, 770, 60), (1120, 810, 150), (1290, 790, 70)):
        stone(c, x, foot, size)
    for x in (180, 380, 1010, 1500):
        bush(c, x, 880, 60, p.SPRUCE)
    figure(c, 800, 742, 92, p.FALU, "light", "blond")
    figure(c, 850, 738, 76, p.STRAW, "brown", "black")
    return c


def bathing_pier():
    c = Canvas()
    day(c, "#cfe4e8", "#faf1de")
    sun(c, 380, 200, 66)
    cloud(c, 820, 190, 70)
    cloud(c, 1240, 120, 46)
    c.land(430, [(30, 1400, 0.3), (10, 380, 0)], p.FAR_HILL)
    c.land(470, [(16, 900, 0.7)], p.HILL)
    water(c, 492, depth=130)
    c.slice(560, 500, 190, 60, 180, 360, p.MOSS)
    wood(c, 496, 430, 700, 38, 96)
    c.polygon(
        [(1600, 520), (1250, 545), (1090, 640), (1180, 760), (1020, 900), (1600, 900)], p.MEADOW
    )
    c.polygon([(1090, 640), (1180, 760), (1020, 900), (985, 900), (1140, 765), (1062, 642)], p.SAND)
    wood(c, 590, 1440, 1640, 52, 220)
    birch(c, 1330, 640, 260)
    gable(c, 1270, 690, 220, 130, p.FALU, windows=0)
    door(c, 1355, 690, 54, 96, p.FALU_SHADE)
    window(c, 1290, 590, 46, 54)
    window(c, 1430, 590, 46, 54)
    c.polygon([(1120, 700), (1135, 735), (560, 735), (590, 700)], p.TIMBER)
    c.rect(560, 735, 575, 14, p.TIMBER_SHADE)
    for x in range(590, 1130, 108):
        c.rect(x, 748, 14, 54, p.SLATE)
    figure(c, 660, 712, 96, p.STRAW, "warm", "black")
    figure(c, 720, 710, 78, p.FALU, "light", "red")
    boat(c, 270, 660, 74, p.LAKE)
    birds(c, 1000, 300)
    return c


def summer_beach():
    c = Canvas()
    day(c, "#bfe0e8", "#fbf3dd", 480)
    sun(c, 1230, 170, 84)
    cloud(c, 300, 170, 74)
    cloud(c, 640, 240, 48)
    c.land(410, [(26, 1300, 0.6), (10, 420, 0.2)], p.FAR_HILL)
    c.land(450, [(14, 900, 0.2)], p.HILL)
    water(c, 476, depth=95)
    for x, hull in ((330, p.FALU), (520, p.LAKE), (1180, p.STRAW)):
        boat(c, x, 560 + x % 60, 66, hull)
    c.land(742, [(24, 1500, 0.05)], p.SAND)
    c.land(820, [(20, 1200, 0.5)], p.MEADOW)
    c.rect(800, 300, 12, 470, p.FOREST)
    c.rect(700, 372, 212, 12, p.FOREST)
    for x in (706, 906):
        c.circle(x, 440, 44, p.FOREST)
        c.circle(x, 440, 25, "#8fbfca")
    c.polygon([(806, 290), (796, 306), (816, 306)], p.STRAW)
    crowd(c, 480, 850, 150, 120)
    crowd(c, 1010, 846, 132, 112)
    return c


def harbour_evening():
    c = Canvas()
    c.sky("#36637a", p.EVENING, 500)
    sun(c, 940, 440, 110, "#f7d27c")
    c.land(440, [(20, 1500, 0.4), (10, 420, 0)], "#7d8f8f")
    c.land(478, [(12, 700, 0.1)], "#54706f")
    c.rect(0, 500, 1600, 400, "#3f7384")
    c.rect(820, 504, 240, 10, "#f7d27c", 5)
    for number, y in enumerate((540, 586, 640, 706)):
        c.rect(860 - number * 26, y, 160 + number * 52, 8, "#f7d27c", 4)
    c.land(640, [(6, 520, 0.3)], p.DUSK)
    c.land(770, [(8, 600, 0.1)], p.NIGHT)
    c.slice(300, 506, 230, 74, 180, 360, "#2b4a4d")
    wood(c, 500, 130, 480, 44, 120, "#2b4a4d")
    pier(c, 520, 700, 1080, "#7a5a3c", 12)
    for x, size, hull in (
        (640, 130, p.FALU),
        (880, 150, p.PAPER),
        (1130, 128, p.STRAW),
        (1370, 160, p.FALU),
    ):
        boat(c, x, 784, size, hull, "#fbe8c8")
    birds(c, 520, 220, 18, p.NIGHT)
    return c


def winter_town():
    c = Canvas()
    c.sky(p.NIGHT, "#5d8796", 620)
    c.circle(1290, 170, 60, "#f5ead0")
    for number in range(46):
        c.circle((number * 239) % 1600, (number * 97) % 520, 2.4 + number % 3, p.SNOW)
    c.land(500, [(40, 1500, 0.2), (14, 500, 0)], "#3f6a7a")
    wood(c, 640, 0, 1640, 62, 170, "#1f4450")
    church(c, 760, 690, 200, p.SNOW)
    rows = [(120, 190, 130, p.FALU), (310, 160, 150, p.STRAW_SHADE), (480, 190, 120, p.SNOW_SHADE)]
    rows += [(910, 190, 130, p.FALU), (1110, 160, 160, p.SHALLOWS), (1290, 190, 124, p.FALU)]
    for x, width, height, wall in rows:
        gable(c, x, 694, width, height, wall, p.SNOW, p.STRAW)
    c.land(690, [(16, 1100, 0.1)], p.SNOW)
    c.land(780, [(22, 1300, 0.5)], p.SNOW_SHADE)
    spruce(c, 690, 790, 250, p.FOREST)
    for dx, up in ((0, 190), (-24, 140), (26, 120), (-38, 84), (8, 74), (44, 56)):
        c.circle(690 + dx, 790 - up, 7, p.STRAW)
    crowd(
        c,
        860,
        850,
        140,
        104,
        [(p.FALU, "light", "brown"), (p.LAKE, "dark", "black"), (p.STRAW, "warm", "grey")],
    )
    return c


def harbour_cafe():
    c = Canvas()
    day(c)
    sun(c, 300, 180, 62)
    cloud(c, 620, 150, 60)
    c.land(470, [(24, 1400, 0.2)], p.FAR_HILL)
    water(c, 520, depth=90)
    boat(c, 250, 600, 96, p.LAKE)
    boat(c, 450, 640, 70)
    c.land(720, [(6, 1600, 0.2)], p.EARTH)
    c.rect(0, 740, 1600, 160, p.SAND)
    chimney(c, 1240, 290, 46, 120)
    long_house(c, 760, 726, 620, 230, p.STRAW, windows=0, rise=0.62)
    awning(c, 790, 548, 360, 62, p.FALU, 9)
    c.rect(806, 626, 330, 100, p.PAPER)
    c.rect(816, 636, 310, 80, p.ICE)
    for x in (890, 972, 1054):
        c.rect(x - 4, 636, 8, 80, p.PAPER)
    door(c, 1200, 726, 74, 138, p.LAKE)
    c.rect(1186, 540, 104, 34, p.LAKE, 6)
    c.rect(1204, 553, 68, 8, p.PAPER, 4)
    for x in (560, 700):
        c.rect(x - 46, 742, 92, 10, p.PAPER, 5)
        c.rect(x - 5, 750, 10, 62, p.SLATE)
    figure(c, 490, 826, 150, p.FALU, "light", "white")
    figure(c, 630, 826, 142, p.LAKE, "brown", "black")
    figure(c, 772, 826, 150, p.FOREST, "warm", "brown")
    flag(c, 1460, 740, 330)
    bush(c, 1400, 746, 46)
    bush(c, 60, 800, 70)
    return c
