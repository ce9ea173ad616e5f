"""Governments that go by their leader's name: "the Biden administration" is that of the US."""

from typing import Final

from summarizer.text.patterns import lazy

LEADERS: Final[dict[str, str]] = {
    "Clinton": "US", "Bill Clinton": "US", "Bush": "US", "George W. Bush": "US",
    "George Bush": "US", "Obama": "US", "Trump": "US", "Biden": "US",
    "Tony Blair": "GB", "David Cameron": "GB", "Boris Johnson": "GB", "Stephen Harper": "CA",
    "Scott Morrison": "AU", "Shinzo Abe": "JP",
    "Blair": "GB", "Cameron": "GB", "Johnson": "GB", "Sunak": "GB", "Starmer": "GB",
    "Macron": "FR", "Hollande": "FR", "Sarkozy": "FR", "Merkel": "DE", "Scholz": "DE", "Merz": "DE",
    "Meloni": "IT", "Draghi": "IT", "Trudeau": "CA", "Carney": "CA", "Harper": "CA",
    "Morrison": "AU", "Albanese": "AU", "Turnbull": "AU", "Ardern": "NZ", "Luxon": "NZ",
    "Abe": "JP", "Suga": "JP", "Kishida": "JP", "Ishiba": "JP", "Takaichi": "JP",
    "Moon Jae-in": "KR", "Park Geun-hye": "KR", "Yoon": "KR", "Yoon Suk Yeol": "KR",
    "Lee Jae-myung": "KR", "Lee Jae Myung": "KR", "Kim Jong Un": "KP", "Kim Jong-un": "KP",
    "Kim Jong Il": "KP", "Xi": "CN", "Xi Jinping": "CN", "Putin": "RU", "Medvedev": "RU",
    "Lukashenko": "BY", "Lukashenka": "BY", "Zelensky": "UA", "Zelenskyy": "UA", "Zelenskiy": "UA",
    "Maduro": "VE", "Chavez": "VE", "Chávez": "VE", "Ortega": "NI", "Assad": "SY",
    "al-Sharaa": "SY", "Khamenei": "IR", "Rouhani": "IR", "Raisi": "IR", "Pezeshkian": "IR",
    "Ahmadinejad": "IR", "Erdogan": "TR", "Erdoğan": "TR", "Netanyahu": "IL", "Bennett": "IL",
    "Modi": "IN", "Khan": "PK", "Sharif": "PK", "Orban": "HU", "Orbán": "HU", "Milei": "AR",
    "Lula": "BR", "Bolsonaro": "BR", "Petro": "CO", "Marcos": "PH", "Duterte": "PH",
    "Gaddafi": "LY", "Qaddafi": "LY", "Gadhafi": "LY", "Kadhafi": "LY", "Saddam": "IQ",
    "Saddam Hussein": "IQ", "Tsai": "TW", "Lai": "TW", "Mugabe": "ZW", "Mnangagwa": "ZW",
}  # fmt: skip
"""Leader as the press names the government after them -> ISO 3166-1 alpha-2; since about 2000."""

_LED = (" administration", " government", " regime", " cabinet", " presidency", " era")
_LEADER = lazy(
    r"(?:^|\b(?:[Tt]he|[Pp]resident|[Pp]rime [Mm]inister) |^.* )?"
    r"(?P<leader>[\w-]+(?:[ -][\w-]+){0,2}?)(?:['’]s?)? \w+$"
)


def led_country(name: str) -> str | None:
    """Return the country of a government that is named after its leader, or None.

    >>> led_country("Joe Biden administration"), led_country("Biden’s administration")
    ('US', 'US')
    >>> led_country("city administration") is None
    True
    """
    match = _LEADER.match(name) if name.endswith(_LED) else None
    if match is None:
        return None
    words = name[: match.end("leader")].split()
    spans = (" ".join(words[-n:]) for n in (3, 2, 1))
    return next((LEADERS[span] for span in spans if span in LEADERS), None)


SHARED_SURNAMES: Final = frozenset(
    {
        "Clinton", "Bush", "Blair", "Cameron", "Johnson", "Harper", "Morrison", "Abe", "Suga",
        "Lai", "Bennett", "Khan", "Sharif", "Petro", "Marcos", "Ortega", "Xi",
    }
)  # fmt: skip
"""Surnames of leaders that many others bear."""
