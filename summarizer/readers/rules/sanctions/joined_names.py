"""Whether a comma or an "and" stands inside one name: "the Ministry of Trade and Industry"."""

import re

from summarizer.normalize.countries import find_countries
from summarizer.text.patterns import lazy, one_of

_SUFFIX_NEXT = lazy(r"(?:Ltd|Inc|LLC|S\.A|Co|Limited|Corp|PLC|GmbH|Jr|Sr|III?|IV)\b(?!\s[A-Z])")

_TRADE = one_of(
    """
    Mining Development Trading Trade Imports? Exports? Sciences? Technolog(?:y|ies) Shipping
    Oil Gas Research Engineering Defen[cs]e Aerospace Space Industr(?:y|ies|ial) Commerce
    Finance Financial Culture Information Logistics Marine Maritime Transport Transportation
    Supply Security Electronics? Machinery Machine Tool Chemicals? Metals? Minerals Energy
    Power Petroleum Refining Investment Management Services? Construction Tourism
    Communications? Aviation Aeronautics Natural Economic Technical Scientific Foreign
    Co-?operation Reconstruction Infrastructure Innovation
    Agricultur(?:e|al) Food Medical Insurance Credit Banking Sea Air Land Marketing
    Production Procurement Equipment Instruments Materials Weapons Arms Ammunition Nuclear
    Missile Armaments? Timber Fisher(?:y|ies) Fishing Coal Steel Textiles? Garments? Computers?
    Software Data Films? Arts? Health Printing Railways? Cement Fertili[sz]er Crew Labou?r
    Manpower Education Sports Travel Hotel Foods? Forestry Carbon Zinc Iron Gold Magnesia
    General Heavy Light Auto(?:motive)? Plastics Polymers? Composites? Propulsion Rockets?
    Optics Precision Animal Stock Seafood External Joint Overseas Commercial Exchange
    Remittance Money Transfers? Valves? Castings? Forgings? Tooling Bearings? Pumps? Tubes? Pipes?
    Pipeline Cables? Wires? Batter(?:y|ies) Motors? Engines? Turbines? Sensors? Robotics Lasers?
    Ship(?:building|yards?) Repairs? Salvage Ports? Terminals? Storage
    """
)
"""What firms and institutes call themselves by."""
_TRADE_END = lazy(rf"\b{_TRADE}$")
_TRADE_START = lazy(rf"{_TRADE}\b")
_AND = "and"


def is_one_name(words: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a match in a list that begins at `start` stands inside a name."""
    if _SUFFIX_NEXT.match(words, match.end()) or _is_in_office(words, start, match):
        return True
    if match.group().strip() != _AND:
        return match.group() == ", " and _is_city_of(
            words[start : match.start()], words[match.end() :]
        )
    before, after = words[start : match.start()], words[match.end() : match.end() + 40]
    if _PART.match(after) and _OF_PART.search(before):
        return True
    if _OFFICE_ALONE.fullmatch(before) and _OFFICE_AND_NAME.match(after):
        return True
    return _is_trade(before, after) or _is_field(before, after) or _is_twin(before, after)


def _is_city_of(before: str, after: str) -> bool:
    """Tell whether a city stands before the land that a name is based in: "Dubai, UAE-based A"."""
    based = _LAND_BASED.match(after)
    city = find_countries(before) if based and before[:1].isupper() else ()
    if based is None or len(city) != 1 or city[0].text != before:
        return False
    return any(land.code == city[0].code for land in find_countries(based["land"]))


_LAND_BASED = lazy(r"(?P<land>[A-Z][\w.]*(?: [A-Z]\w*)?)-(?:based|registered|headquartered)\b")
_OF_PART = lazy(r"\b(?:of|at|in) (?:the|its|their) [A-Z][a-z]+$")
_PART = lazy(
    r"[A-Z][a-z]+ (?:Department|Bureau|Directorate|Committee|Commission|Division|Office)\b"
)
"""The halves of an office's part: "head of the Propaganda | and Agitation Department"."""


def _is_trade(before: str, after: str) -> bool:
    return _TRADE_START.match(after) is not None and _TRADE_END.search(before) is not None


_TWIN_NAMES = lazy(
    r"\b(?:Bosnia|Trinidad|Antigua|Kitts|Tom[eé]|Turks|Vincent) and (?:Herzegovina|Tobago|Barbuda|Nevis|Pr[ií]ncipe|Caicos|the Grenadines)"
)


_OFFICE_ALONE = lazy(
    r"(?:(?:[Tt]he|[Ff]ormer|[Dd]eputy|[Aa]cting|[Ff]irst|[Vv]ice) )*(?:Chief|Head|Director|Commander|Minister|Secretary|Inspector|Chairman|Governor)"
    r"(?: General)? (?:of|for) (?:the )?[A-Z]\w+"
)
_OFFICE_AND_NAME = lazy(
    r"(?:[A-Z]\w+ ){0,2}(?:General|Commander|Director|Chief|Secretary|Minister|Chairman|Governor|Inspector)"
    r" (?:(?:of|for) (?:the )?[A-Z]\w+ )?[A-Z][\w.'’-]+ [A-Z]"
)
"""Two offices of one man: "Deputy Chief of Defense | and Inspector General Omar Bek"."""


def _is_twin(before: str, after: str) -> bool:
    """Tell whether a name of two halves goes on: "Antigua and Barbuda", "Lund and Sons"."""
    if after.startswith(("Sons ", "Sons,", "Brothers ", "Brothers,", "Partners ", "Daughters ")):
        return before[-1:].isalpha()
    return _TWIN_NAMES.search(f"{before[-10:]} and {after}") is not None


_OFFICE_FOR = lazy(r"\b(?:Minister|Secretary|Ministry|Department) (?:of|for) (?:[A-Z]\w+,? ?)+$")
_FIELDS = lazy(
    r"\b(?:(?:Institute|Academy|Cent(?:er|re)|Bureau|Committee|Commission|Office|Council|Directorate|Association|Chamber|School|College|Laboratory|Administration|University|Front|Party|Movement|Union|Forum|Coalition|Alliance|Foundation|Congress) (?:of|for)|(?:Bank|Agency|Fund|Corporation|Company) for) (?P<field>(?:[A-Z][\w]+,? ?)+)$"
)
_FIELD = lazy(r"[A-Z][a-z]+(?=$|[.,;)\x02]| (?:and|on|in|for|to|was|were|is|are|last)\b)")
"""One word more of what a body deals with: "Institute of Physics and Technology"."""


def _is_field(before: str, after: str) -> bool:
    """Tell whether an office's or a body's second field follows its first, and no place."""
    if _OFFICE_FOR.search(before) and after[:1].isupper():
        return True
    fields = _FIELDS.search(before)
    if fields is None or _FIELD.match(after) is None:
        return False
    return not find_countries(fields["field"])


_OFFICE = lazy(r"\b(?:Minister|Secretary|Ministry|Department) (?:of|for) [A-Z]\w+(?:, [A-Z]\w+)*$")
_OFFICE_GOES_ON = lazy(
    r"(?:[A-Z]\w+, )*(?:[A-Z]\w+,? and )?[A-Z]\w+(?=,? (?:in|of|at|from|and)\b|,| [A-Z]|$)"
)


def _is_in_office(hidden: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a comma stands inside one office: "Minister of Transport, Roads, and Ports"."""
    if "," not in match.group() or not _OFFICE.search(hidden[start : match.start()]):
        return False
    last = "and" in match.group()
    goes_on = _OFFICE_GOES_ON.match(hidden, match.end())
    return goes_on is not None and (last or " and " in goes_on.group())
