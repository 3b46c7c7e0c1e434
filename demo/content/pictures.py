"""The drawn pictures: key, title in the image library, description for the one who does not see it.

One is left without a description on purpose, so that the editors' list "Att göra" has something.
"""

PICTURES = {
    "stad": (
        "Exempel: staden vid sjön",
        "En liten trästad vid en stor sjö, med kyrktorn, brygga och segelbåt.",
    ),
    "skog": (
        "Exempel: storskogen",
        "Höga tallar, mossiga stenblock och en stig som leder in i skogen.",
    ),
    "brygga": (
        "Exempel: badbryggan",
        "En röd stuga vid stranden och en lång brygga ut i stilla vatten.",
    ),
    "verkstad": (
        "Exempel: verkstaden",
        "En verkstad med sågtandat tak, hög skorsten och en lastbil vid porten.",
    ),
    "akrar": (
        "Exempel: åkrar och gård",
        "Böljande åkrar framför en röd lada, ett vitt hus och en skogskant.",
    ),
    "torg": (
        "Exempel: torget",
        "Marknadsstånd med randiga tak på ett torg framför färgglada trähus.",
    ),
    "mote": ("Exempel: mötet", "Sex personer runt ett långt bord framför ett fönster mot sjön."),
    "vinter": ("Exempel: vinterkväll", "Snötäckta hus med lysande fönster en blå vinterkväll."),
    "energi": (
        "Exempel: solceller och vind",
        "En lada med solceller på taket och tre vindkraftverk på en kulle.",
    ),
    "bygge": (
        "Exempel: husbygget",
        "En stomme av trä reser sig bredvid en lyftkran och en trave brädor.",
    ),
    "hamn": (
        "Exempel: hamnen på kvällen",
        "Segelbåtar ligger vid bryggan medan solen går ner bakom en ö.",
    ),
    "tomt": (
        "Exempel: tomten",
        "En öppen tomt med fyra pålar och en skylt, mellan vägen och skogen.",
    ),
    "skola": ("Exempel: skolan", "Unga på väg in i en gul skolbyggnad med klocka över dörren."),
    "vag": ("Exempel: vägen", "En lastbil på en väg som svänger genom skog och kullar mot sjön."),
    "kafe": (
        "Exempel: kaféet vid hamnen",
        "Ett litet kafé med randig markis, två bord och en vimpel vid vattnet.",
    ),
    "sommar": ("Exempel: sommar vid badplatsen", ""),
    "kafevard": (
        "Exempel: porträtt, kafévärd",
        "Tecknat porträtt av en person med lockigt hår och gult förkläde.",
    ),
    "verkstadschef": (
        "Exempel: porträtt, verkstadschef",
        "Tecknat porträtt av en person med skägg och mörkblå arbetsjacka.",
    ),
    "farfarmare": (
        "Exempel: porträtt, fårfarmare",
        "Tecknat porträtt av en person med fläta och grön tröja framför åkrar.",
    ),
    "stugvard": (
        "Exempel: porträtt, stugvärd",
        "Tecknat porträtt av en person med grått hår, röd mössa och gul tröja.",
    ),
    "montor": ("Exempel: porträtt, montör", "Tecknat porträtt av en person med gul hjälm."),
    "eldsjal": (
        "Exempel: porträtt, eldsjäl",
        "Tecknat porträtt av en person med vitt hår, glasögon och halsduk.",
    ),
    "timmerman": (
        "Exempel: porträtt, timmerman",
        "Tecknat porträtt av en person med blå keps och röd skjorta.",
    ),
    "inflyttad": (
        "Exempel: porträtt, inflyttad",
        "Tecknat porträtt av en person med grön sjal och röd kofta.",
    ),
    "akeriagare": (
        "Exempel: porträtt, åkeriägare",
        "Tecknat porträtt av en person med kort hår och väst.",
    ),
    "underskoterska": (
        "Exempel: porträtt, undersköterska",
        "Tecknat porträtt av en person med hårknut och ljusblå skjorta.",
    ),
    "angrad": (
        "Exempel: porträtt, ångrad",
        "Tecknat porträtt av en person med page och grå tröja.",
    ),
}
