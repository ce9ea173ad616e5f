"""Words and shapes that datelines and bylines are made of."""

import re

from summarizer.text.calendar_table import MONTH_FORMS, WEEKDAY_NAMES
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_MONTH = rf"(?:{MONTH_FORMS})\b\.?"
_WEEKDAY = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun|MON|TUES?|WED(?:NES)?|THU(?:RS?)?"
    r"|FRI|SAT(?:UR)?|SUN)(?:day|DAY)?\b\.?,?\s+)"
)
_YEAR = (
    r"(?:(?:,\s*|\s+|-|/)(?:(?:19|20)\d\d(?:\b|(?=\d{1,2}:\d\d|[A-Z][a-z]))|\((?:19|20)\d\d\)"
    r"|Juche\s\d{2,3}\s?\((?:19|20)\d\d\)))?"
)
"""A year, with a clock's time or a word glued to it where a page lost its layout: "20228:43 PM"."""
DATE = (
    rf"(?:{_WEEKDAY}?(?:{_MONTH}\s{{0,2}}\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s*:\d){_YEAR}"
    rf"|(?<!\d:)(?<![+])\b\d{{1,2}}(?:st|nd|rd|th|\.|,)?(?:\s+(?:of\s+)?|[-/]){_MONTH}{_YEAR})"
    r"|\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?"
    rf"|{_WEEKDAY}?\b\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d\b)"
)
"""A day as pages print it, with or without weekday and year (Pyongyang's: "Juche 105 (2016)")."""

WEEKDAY_WORD = lazy(rf"({'|'.join(name[:3] for name in WEEKDAY_NAMES)})", re.IGNORECASE)
MONTH_WORD = lazy(_MONTH)
ISO = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
SLASHED = lazy(r"\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b")

BY = r"(?:(?:written|reported|story|text|posted|published|words|report)\s)?by:?\s+"
"""Before the name of who wrote."""

NOISE = (
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?\b|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)"
    r"|\b(?:a\.?m\.?|p\.?m\.?|hrs|hours|GMT|UTC|IST|EST|EDT|ET|PST|PDT|KST|JST|BST|CET|CEST|MSK)\b"
    r"|(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d\d)?"
    r"|\b(?:first |originally |last )?(?:published|updated|posted|modified|created)(?: on| at)?\b"
    r"|\b(?:date|dateline|on|at|as of)\b"
    r"|\b(?:\d+|an?)\s?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?) ago\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\(\w{2,20}\)"
    r"|\b(?:page|p\.|pp\.)\s?[a-z]?\d{1,3}\b|\b(?:timer\s)?\d+[ -]min(?:ute)?s?\.?\sread\b"
    r"|\b(?:vol(?:ume|\.)|no\.|issue(?: no\.)?|edition|number)\s?\d+\b"
    r"|\b(?:(?:print|morning|evening|late|first|final|international|weekend)\s)?edition\b"
    r"|\b(?:press (?:release|statement)|for (?:immediate )?release|today|yesterday)\b:?"
    r"|[ap]m\b|[+-]\d{1,2}(?::\d\d)?\b"
    r"|\ball times(?: \w+){0,4}|\b(?:latest|newest)(?: (?:updates?|posts?|entries))? first\b"
)
"""Parts of a date line that say nothing of author, place or outlet."""


NEWS_CITIES = frozenset(
    re.split(
        r"\s*\n\s*|, ",
        """
        ABU DHABI, ABUJA, ADDIS ABABA, ADEN, ALMATY, AMMAN, AMSTERDAM, ANKARA, ASTANA, ATHENS
        BAGHDAD, BAKU, BANGKOK, BEIJING, BEIRUT, BELGRADE, BENGALURU, BERLIN, BERN, BISHKEK, BOGOTA
        BRASILIA, BRATISLAVA, BRUSSELS, BUCHAREST, BUDAPEST, BUENOS AIRES, CAIRO, CANBERRA, CARACAS
        CHICAGO, CHISINAU, COLOMBO, COPENHAGEN, DAKAR, DAMASCUS, DANDONG, DHAKA, DJIBOUTI, DOHA
        DUBAI, DUBLIN, DUSHANBE, FRANKFURT, GAZA, GENEVA, GUATEMALA CITY, HANOI, HARARE, HAVANA
        HELSINKI, HONG KONG, ISLAMABAD, ISTANBUL, JAKARTA, JERUSALEM, JOHANNESBURG, KABUL
        KATHMANDU, KHARTOUM, KHARKIV, KIEV, KINSHASA, KUALA LUMPUR, KUWAIT, KUWAIT CITY, KYIV
        LAGOS, LA PAZ, LIMA, LISBON, LJUBLJANA, LONDON, LOS ANGELES, LUANDA, LUXEMBOURG, LVIV
        MADRID, MANAGUA, MANAMA, MANILA, MEXICO CITY, MIAMI, MINSK, MOGADISHU, MONTREAL, MOSCOW
        MUMBAI, MUNICH, MUSCAT, NAIROBI, NAYPYITAW, NEW DELHI, NEW YORK, NICOSIA, ODESA, OSLO
        OTTAWA, PANAMA CITY, PARIS, PHNOM PENH, PRAGUE, PRETORIA, PRISTINA, PYONGYANG, QUITO, RABAT
        RAMALLAH, REYKJAVIK, RIGA, RIO DE JANEIRO, RIYADH, ROME, SANAA, SAN FRANCISCO, SANTIAGO
        SAO PAULO, SARAJEVO, SEOUL, SHANGHAI, SHENYANG, SINGAPORE, SKOPJE, SOFIA, ST PETERSBURG
        STOCKHOLM, STRASBOURG, SYDNEY, TAIPEI, TALLINN, TASHKENT, TBILISI, TEHRAN, TEL AVIV
        THE HAGUE, TIRANA, TOKYO, TORONTO, TRIPOLI, TUNIS, ULAANBAATAR, UNITED NATIONS, VALLETTA
        VIENNA, VIENTIANE, VILNIUS, WARSAW, WASHINGTON, WELLINGTON, YANGON, YEREVAN, ZAGREB, ZURICH
        """.strip(),
    )
)
"""Where agencies write from; such a word opens a dateline even where a page lost its dash."""

LABELS = word_set(
    """
    exclusive breaking update updates analysis watch opinion explainer explained factbox system
    note instruction instructions important urgent alert live editorial commentary interview
    profile timeline background context summary key read listen video photo photos correction
    clarification question q a answer mr mrs ms dr sir moderator operator reporter host secretary
    the president minister ambassador spokesperson spokesman senator general user assistant human ai
    warning attention developer title headline source author date location credit image but and
    however result results reason reasons one another first second third also related
    advertisement statement press release highlights topline bottom fact facts scoop podcast
    special report letter review quote verdict published posted updated created issued modified
    """
)
"""Before a colon or a dash, these open something else than a dateline."""

SECTIONS = word_set(
    """
    world international global national region politics diplomacy business economy markets security
    defence defense military opinion analysis explainer commentary editorial column feature features
    interview live updates weekend latest breaking exclusive newsletter briefing factbox timeline
    asia europe africa americas mideast
    """
)
"""Words of a page's parts; a line that names one beside its day names no outlet by it."""

AGENCIES = frozenset(
    (
        "reuters", "ap", "associated press", "the associated press", "afp", "agence france-presse",
        "yonhap", "xinhua", "tass", "interfax", "kyodo", "kyodo news", "dpa", "efe", "ansa", "pti",
        "ians", "ani", "upi", "bloomberg", "bloomberg news", "agencies", "staff", "staff reporter",
        "staff writer", "news desk", "web desk", "our correspondent", "staff correspondent",
        "wire reports", "wire services", "from wire reports", "from our correspondent",
    )
)  # fmt: skip
"""A line that holds only this is a byline."""

BYLINE_WORDS = word_set(
    """
    and in at for of the a an our with from to by staff correspondent correspondents reporter
    reporters editor editors writer writers desk bureau chief special senior foreign diplomatic
    political defence defense agencies agency news de la van von der den bin ibn al el del da dos
    on contributor contributing associate assistant own
    """
)
"""May stand in lower case in a byline."""

BYLINE_SMALL = BYLINE_WORDS | word_set(
    """
    by written reported story text posted published words report am pm a.m p.m hrs hours hour hr
    minutes minute mins min days day weeks week months month years
    year ago gmt utc ist est edt et pst pdt kst jst bst cet cest msk
    first originally last updated modified created date dateline as monday tuesday wednesday
    thursday friday saturday sunday th st nd rd
    page p pp min. read timer vol no issue edition
    """
)
"""May stand in small letters in a byline or a line of place and day."""

BYLINE_ROLES = word_set(
    """
    correspondent correspondents reporter reporters editor columnist writer bureau desk agencies
    newsroom
    """
)
"""End or qualify the name of an author."""

OUTLET = (
    r"\b(?:News|Times|Post|Herald|Tribune|Gazette|Courier|Chronicle|Telegraph|Journal|Observer|Mail"
    r"|Guardian|Independent|Express|Press|Wire|Agency|Broadcasting|Television|TV|Radio|Media|Daily"
    r"|Weekly|Review|Monitor|Today|Dispatch|Standard|Star|Sun|Globe|Mirror|Sentinel|Bulletin|Record"
    r"|Examiner|Inquirer|Ledger|Argus|Echo|Reuters|AFP|Bloomberg|BBC|CNN|Yonhap|Xinhua|Kyodo)\b"
)
"""A word that shows a name to be an outlet's and not a place's."""

PAGE_DEEDS = word_set(
    """
    updated revised reviewed printed presented compiled closed issued released published posted
    shortened translated checked corrected abridged edited recorded filed covered dated prepared
    based united limited ordered
    """
)
"""What was done to a page: such a verb before its day tells no news."""
