"""What stands beside the subject of a verb of saying and is no part of it."""

import re

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.text.calendar_table import MONTH, WEEKDAYS
from summarizer.text.patterns import lazy

WHEN = re.compile(
    rf"\d{{1,2}}[.)] |(?:(?:just|only|some|about|a few|several|an?|{TWO_TO_TWELVE}) )?"
    r"(?:seconds?|minutes?|moments?|hours?|days?|weeks?|months?|years?|shortly|soon)"
    r" (?:later|afterwards?|earlier),? (?=(?-i:[A-Z])|(?:the|its|an?|s?he|it|they) )",
    re.IGNORECASE,
)
"""When something was said: "Hours later Viktor Orban replied"; the number of a paragraph."""

TAIL = re.compile(
    r"\s(?:via|during|late|early|this|last|yesterday|today|tonight|earlier|later|there|"
    r"on (?=[A-Z]|x\b|the|his|her|its|condition|state|social)|by (?=phone|e-?mail|telephone|text)|"
    r"(?:in|at|after|before|through|following) (?:[\w-]+ ){0,4}(?:statement|interview|speech|"
    r"letter|e-?mail|message|briefing|conference|post|posts|release|report|note|notice|address|remarks|"
    r"response|reply|vote|meeting|call|talks|comments|communiqu[eé]|tweet|video|article|editorial)|"
    r"(?:meeting|gathering|gathered|assembled) (?:in|on|at|near|with|behind)|"
    r"(?:announced|imposed|adopted|unveiled|introduced|approved|launched|taken|held)"
    r" (?:by|on|in|at|last|this|earlier|under|after|against|[a-z]+day)|"
    rf"who(?!.*\b(?:called|named)\b)|{WEEKDAYS})\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""What follows a subject: when, where or how it was said."""

ADVERBIAL = re.compile(
    r"(?:on|in|at|after|before|during|since|asked|citing|following|under|for|with|by|from|"
    r"when|as|while|if|though|although|despite|until|earlier|later|last|hours?|days?|meanwhile|"
    r"separately|(?!beijing|boeing|nanjing|chongqing|jinping)[a-z]{2,}ing(?!['’]s)"
    r"|who|which|whose|whom|where|\d+"
    r"|(?:several|a few|four|five|six|ten|dozens of) (?:days|weeks|months|years|hours|minutes)"
    r" (?:after|before|later|earlier|ago|into)"
    r"|(?:the|that|a|one|two|three) (?:same |next |previous |following )?"
    r"(?:day|week|month|year|night|morning|evening|hour|minute)s?)\b(?!['’])",
    re.IGNORECASE,
)
"""What a part between commas begins with that is no subject."""

SEAT = re.compile(r"[DRI][-\u2013](?:(?:[A-Z]\.?){2}|[A-Z][a-z]+\.?(?: [A-Z][a-z]+)?)|[JS]r\.?")
"""What stands between commas behind a name: "R-Texas", "D-N.H.", "Jr."."""

DATED = lazy(
    r"[\W_]*(?:\d{1,2}(?:st|nd|rd|th)? )?"
    rf"{MONTH}"
    r"(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?(?::| [-–—]) "
)
"""The day that heads an entry of a chronology: "Oct. 9, 2006: "."""
