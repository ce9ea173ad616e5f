"""Clocks: the hours that capitals and common datelines are ahead of UTC, in standard time.

Summer time moves a clock by one hour, which never matters where a whole day is to be explained.
Source: the IANA time zone database. Countries of several zones stand with their capital's.
"""

from typing import Final

COUNTRY_OFFSETS: Final[dict[str, float]] = {
    "US": -5, "CA": -5, "MX": -6, "CU": -5, "VE": -4, "CO": -5, "PE": -5, "CL": -4, "AR": -3,
    "BR": -3, "NI": -6, "GB": 0, "IE": 0, "PT": 0, "MA": 1, "FR": 1, "DE": 1, "BE": 1, "NL": 1,
    "LU": 1, "ES": 1, "IT": 1, "CH": 1, "AT": 1, "PL": 1, "CZ": 1, "SK": 1, "HU": 1, "RS": 1,
    "SE": 1, "NO": 1, "DK": 1, "FI": 2, "EE": 2, "LV": 2, "LT": 2, "UA": 2, "RO": 2, "BG": 2,
    "GR": 2, "MD": 2, "CY": 2, "IL": 2, "PS": 2, "LB": 2, "EG": 2, "LY": 2, "SD": 2, "ZA": 2,
    "ZW": 2, "CD": 1, "NG": 1, "DZ": 1, "TN": 1, "ML": 0, "ET": 3, "KE": 3, "SO": 3, "ER": 3,
    "RU": 3, "BY": 3, "TR": 3, "SA": 3, "IQ": 3, "SY": 3, "JO": 3, "YE": 3, "KW": 3, "QA": 3,
    "BH": 3, "IR": 3.5, "AE": 4, "OM": 4, "GE": 4, "AM": 4, "AZ": 4, "AF": 4.5, "PK": 5,
    "UZ": 5, "TM": 5, "TJ": 5, "KZ": 5, "KG": 6, "IN": 5.5, "LK": 5.5, "NP": 5.75, "BD": 6,
    "MM": 6.5, "TH": 7, "VN": 7, "LA": 7, "KH": 7, "ID": 7, "CN": 8, "HK": 8, "MO": 8, "TW": 8,
    "SG": 8, "MY": 8, "PH": 8, "MN": 8, "KR": 9, "KP": 9, "JP": 9, "AU": 10, "PG": 10, "NZ": 12,
    "FJ": 12, "MH": 12,
}  # fmt: skip
"""ISO 3166-1 alpha-2 -> hours ahead of UTC."""

PLACE_OFFSETS: Final[dict[str, float]] = {
    "united nations": -5, "new york": -5, "washington": -5, "honolulu": -10, "hawaii": -10,
    "los angeles": -8, "vandenberg": -8, "guam": 10, "vladivostok": 10, "vostochny": 9,
    "brussels": 1, "geneva": 1, "vienna": 1, "the hague": 1,
}  # fmt: skip
"""Datelines that are no capital, or whose clock is not their country's capital's."""

NAMED_ZONES: Final[dict[str, float]] = {
    "GMT": 0, "UTC": 0, "BST": 1, "CET": 1, "CEST": 2, "EST": -5, "EDT": -4, "ET": -5,
    "PST": -8, "PDT": -7, "KST": 9, "JST": 9, "IST": 5.5, "MSK": 3,
}  # fmt: skip

DAY_PARTS: Final[dict[str, tuple[int, int]]] = {
    "dawn": (4, 7), "morning": (4, 12), "noon": (11, 13), "midday": (11, 13),
    "afternoon": (12, 18), "evening": (17, 24), "night": (19, 30), "midnight": (23, 25),
}  # fmt: skip
"""Hours of the local day; over 24 means the small hours of the next day."""
