"""The article as the sanction rules see it: who can act in each of its sentences."""

import re
from functools import cache, cached_property

from summarizer.normalize.leaders import LEADERS, SHARED_SURNAMES, led_country
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.agent import ACTING_KINDS, Agent, agent_of, agent_of_body
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.describing import (
    INSTITUTION,
    NO_SUBJECT,
    describes,
    owns_another,
)
from summarizer.readers.rules.sanctions.links import link_before
from summarizer.readers.rules.sanctions.prepared import PreparedText
from summarizer.readers.rules.scene import Scene
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_ANAPHOR = bit("anaphor")
_MINISTRIES = bit("administration")
_OFFICE = bit("official")


@cache
def _anaphor() -> re.Pattern[str]:
    names = "|".join(tables.ANAPHORS)
    return re.compile(
        rf"\b[Tt]he (?:\d\d[- ](?:nation|member|country|strong|state)[ ]|European[ ])?(?P<noun>{names}|Council|Committee|Commission|Department|Treasury|Bureau|Court|Union)\b(?! of\b)(?!['’]s(?! (?:[a-z-]+ |\d+ )?(?:ministers|ambassadors|envoys|leaders|governments|members|states|countries|nations|diplomats|foreign[- ]policy chief|(?:top|chief) diplomat|executive|high representative)\b))"
    )


_COUNTED = lazy(
    rf"\b(?:{TWO_TO_TWELVE}|several|some|many|\d+|unnamed|senior|former|unidentified|against|on)\s+$"
)
_AMERICAN = lazy(r"\bWhite House\b|\b(?:Bush|Obama|Trump|Biden|U\.S\.|US) [Aa]dministration\b")
_ADMINISTRATION = lazy(
    r"\b(?P<name>(?<![\w-])[Aa] (?:[a-z]+ )?court in [A-Z]\w+|(?:[A-Z][\w.-]+(?:['’]s)? ){1,3}(?:[Aa]dministration|[Gg]overnment)(?! (?:Regulations?|Act|Order|Code|Rules?)\b)"
    r"|(?<=[Tt]he )(?:(?:[Ff]oreign|[Hh]ome) [Oo]ffice"
    r"|(?:[Ff]oreign(?: [Aa]ffairs)?|[Ff]inance|[Dd]efen[cs]e|[Tt]rade|[Jj]ustice(?! department)|[Ii]nterior|[Uu]nification|[Ee]conom(?:y|ic)|[Cc]ommerce(?! department)|[Ii]ndustry|[Tt]ransport|[Ee]nergy|[Hh]ealth|[Ee]xternal [Aa]ffairs|[Cc]ulture|[Aa]griculture) (?:[Mm]inistry|[Dd]epartment)|(?P<american>(?:state|treasury|commerce|justice) department)"
    r"|[Mm]inistry of (?:[a-z]+ ){0,2}[A-Za-z]\w+(?:,? (?:and )?[A-Z]\w+)*|[Cc]abinet|[Pp]residency|[Jj]unta|[Pp]arliament)"
    r"|(?P<short>(?<![\w'’&-] )(?<!S\. )(?:Commerce|State)(?= (?:also|has|had|said|will|(?:[a-z]+ed|is|put|took)\b))))\b"
)
_OFFICIAL = lazy(
    r"\b(?:(?:[Pp]resident|[Cc]hancellor|[Pp]rime [Mm]inister|[Pp]remier|[Ss]ecretary of [Ss]tate|[Tt]reasury [Ss]ecretary|(?:[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Tt]rade|[Jj]ustice|[Ii]nterior|[Ee]conomy) (?:[Mm]inister|[Ss]ecretary)|(?:[A-Z][a-z]+ ){1,2}(?:Minister|Secretary)) (?:[A-Z](?:[\w'’-]+|\.) ?){1,4}(?<! ))"
    r"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}, the (?:[A-Z]\w+ )?(?:(?:foreign|home|finance|defen[cs]e|trade|prime) (?:minister|secretary)|president|chancellor)(?=,)"
    r"|(?<=[Tt]he )(?:(?:foreign|home|finance|defen[cs]e|trade|justice|interior|economy|commerce|treasury|prime) (?:minister|secretary)|president|premier|chancellor)"
    r"(?= (?:has|had|also|will|would|on [A-Z]|said|says|put|froze|cut|told|[a-z]+ed)\b)"
)
_OF_STATES = lazy(
    r"\b(?:EU|UN|European|Brussels|United Nations|Security Council|Treasury|OFAC|foreign ministry|Foreign Ministry|State Department|restrictive measures|asset freeze|sanctions list|blacklist|[Rr]esolution \d{4})\b|U\.N\.|E\.U\."
)


def _land_of(official: str) -> str | None:
    """Return the country of an official, known by his name or by an office that one alone has."""
    american = official.startswith(("Secretary of State ", "Treasury Secretary "))
    return LEADERS.get(official.rsplit(" ", 1)[-1]) or ("US" if american else None)


_SEEN = 12
"""Characters of the verb behind an official that tell that he acts."""


_SYSTEM = lazy(r" (?:payments? |messaging |banking )?(?:system|network)\b")
"""Behind a body that only names what belongs to it: "the SWIFT system"."""


class SanctionView(PreparedText):
    """A prepared article with those who can act in it, found only where they are needed."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._agents: dict[Place, list[Agent]] = {}
        self.mentions: dict[tuple[str | None, str, TargetKind], list[Place]] = {}

    @cached_property
    def host(self) -> Agent | None:
        """Who says "we" in a statement of its own: the first agency named above the text."""
        for sentence in self.heads:
            for body in self.scene.bodies.within(sentence.start, sentence.end):
                if body.body.kind in ACTING_KINDS:
                    return agent_of_body(body)
        return None

    def officials(self, start: int, end: int) -> list[Agent]:
        """Return who acts by office, as "President Sang" does, in `[start, end)`."""
        found: list[Agent] = []
        if self.has(self.sentence_at(start), _OFFICE):
            found = [
                self._official(m)
                for m in _OFFICIAL.finditer(self.masked, start, min(end + _SEEN, len(self.masked)))
                if m.start() < end and not _IS_LISTED.match(self.masked, m.end())
            ]
        ends = {a.end for a in found}
        named = [a for a in self._leaders if start <= a.start < end and a.end not in ends]
        return sorted(found + named, key=lambda agent: agent.start)

    def _official(self, match: re.Match[str]) -> Agent:
        """Return an official without the end of his country's name: "New | Zealand Minister X"."""
        agent = agent_of(match, "person")
        land = self.countries.at(agent.start)
        if land and land.start < agent.start:
            behind = match[0][land.end + 1 - agent.start :]
            agent = agent._replace(start=land.end + 1, text=behind, name=behind)
        code = _land_of(agent.text) or (land.code if land else None)
        return agent._replace(code=code)

    @cached_property
    def _leaders(self) -> list[Agent]:
        """Leaders named by their surnames, or with a first name too, where they are subjects."""
        words = self.words
        found = []
        for number in words.naming(LEADERS.keys()):
            name, start = words.written[number], words.starts[number]
            whole = f"{words.written[number - 1]} {name}" if number else name
            if not self.masked.startswith(name, start):
                continue
            if name in SHARED_SURNAMES and whole not in LEADERS:
                continue
            end = start + len(name)
            if _ACTS.match(self.masked, end) and not _IS_LISTED.match(self.masked, end):
                told = whole if self.masked.endswith(whole, 0, start + len(name)) else name
                told = told if told in LEADERS else name
                place = (start + len(name) - len(told), start + len(name))
                found.append(Agent(*place, told, told, LEADERS[told], "person", governed=False))
        return found

    def agents(self, sentence: Sentence) -> list[Agent]:
        """Return who can act in a sentence or a clause, in order, outside direct speech."""
        place = sentence.start, sentence.end
        if place not in self._agents:
            self._agents[place] = self._find_agents(sentence)
        return self._agents[place]

    def _find_agents(self, sentence: Sentence) -> list[Agent]:
        start, end = sentence.start, sentence.end
        found: dict[int, Agent] = {}
        for body in self.bodies.within(start, end):
            names_thing = _SYSTEM.match(self.masked, body.end) or owns_another(
                self.masked, body.end
            )
            if body.body.kind in ACTING_KINDS and not names_thing:
                named = body.body
                told = self._agent(
                    sentence, body.start, body.end, named.name, named.country, named.kind
                )
                led = told.governed and _HEAD_OF_BODY.search(
                    self.masked, max(start, body.start - 40), body.start
                )
                met = led and _MET.search(self.masked, max(start, led.start() - 30), body.start)
                found[body.start] = told._replace(governed=False) if led and not met else told
        taken = [(a.start, a.end) for a in found.values()]
        for hit in self.countries.within(start, end):
            if any(s <= hit.start < e for s, e in taken) or hit.form == "city":
                continue
            if hit.form == "name" and is_listed(self.masked, hit.end, hit.code):
                continue
            agent = self._country_agent(sentence, hit.start, hit.end, hit.code, hit.form)
            if agent:
                absorbed = [s for s, e in taken if agent.start <= s < agent.end]
                for each in absorbed:
                    found.pop(each, None)
                found[agent.start] = agent
        self._add_others(sentence, found)
        return sorted(found.values(), key=lambda a: a.start)

    def _country_agent(
        self, sentence: Sentence, start: int, end: int, code: str, form: str
    ) -> Agent | None:
        institution = INSTITUTION.match(self.masked, end, sentence.end)
        if self.masked.endswith(OPPOSED, sentence.start, start):
            return None
        if institution and form == "name" and institution["what"].endswith("package"):
            institution = institution if code in _WITH_PACKAGES else None
        if institution and not _COUNTED.search(
            self.masked[max(sentence.start, start - 24) : start]
        ):
            last = institution.end()
            of_what = _OF_WHAT.match(self.masked, last) if institution["what"] in _OFFICES else None
            last = of_what.end() if of_what else last
            return self._agent(sentence, start, last, None, code, "government")
        limit = max(sentence.start, start - 40)
        if form == "name" and (head := _HEAD_OF.search(self.masked, limit, start)):
            return self._agent(sentence, head.start(), end, None, code, "government")
        people = self.masked[max(0, start - 4) : start] in {"The ", "the "}
        if form == "demonym" and people and _ACTS.match(self.masked, end, sentence.end):
            return self._agent(sentence, start, end, None, code, "country")
        if form == "demonym" or NO_SUBJECT.match(self.masked, end):
            return None
        return (
            None
            if describes(self.masked, start, end, form)
            else self._agent(sentence, start, end, None, code, "country")
        )

    def _add_others(self, sentence: Sentence, found: dict[int, Agent]) -> None:
        if self.has(sentence, _ANAPHOR):
            self._add_anaphors(sentence, found)
        if self.has(sentence, _MINISTRIES):
            for match in _ADMINISTRATION.finditer(self.masked, sentence.start, sentence.end):
                start, end = match.span()
                short = match["short"]
                american = match["american"] or short
                code = "US" if american else self._seat(end) or led_country(match[0])
                names = (f"{short} Department", f"Department of {short}") if short else ()
                name = next((each for each in names if each in self.text), None)
                if not any(a.start <= start < a.end for a in found.values()):
                    found[start] = self._agent(sentence, start, end, name, code, "government")

    def _seat(self, end: int) -> str | None:
        """Return whose a ministry is by the city behind it: "the foreign ministry in Seoul"."""
        if not self.masked.startswith(" in ", end):
            return None
        city = self.countries.starting(end + len(" in "))
        return city.code if city and city.form != "demonym" else None

    def _add_anaphors(self, sentence: Sentence, found: dict[int, Agent]) -> None:
        place = sentence.start, sentence.end
        held = self.masked.find("ommittee", *place) >= 0
        for match in _COMMITTEE.finditer(self.masked, *place) if held else ():
            known = found.get(match.start())
            if known or not any(a.start <= match.start() < a.end for a in found.values()):
                found[match.start()] = self._agent(
                    sentence, *match.span(), None, None, "international_body"
                )
        for match in _anaphor().finditer(self.masked, *place):
            if any(
                a.start <= match.start() < a.end or a.start <= match.start("noun") < a.end
                for a in found.values()
            ):
                continue
            noun = match["noun"].lower()
            name = self._antecedent(noun, match.start())
            if name is not None or self._may_stand_alone(noun):
                american = noun == "administration" and self._is_american
                code = "US" if american and name is None else None
                found[match.start()] = self._agent(
                    sentence, match.start(), match.end(), name, code, "anaphor"
                )

    def _may_stand_alone(self, noun: str) -> bool:
        """Tell whether "the council" can be one of states, where no other is named before."""
        return noun in {"government", "administration"} or self._is_of_states

    @cached_property
    def _is_american(self) -> bool:
        """Whether "the administration" is the one in Washington: the article names it."""
        return _AMERICAN.search(self.text) is not None

    @cached_property
    def _is_of_states(self) -> bool:
        return _OF_STATES.search(self.text) is not None

    def _agent(  # noqa: PLR0913, PLR0917 - what an agent consists of
        self,
        sentence: Sentence,
        start: int,
        end: int,
        name: str | None,
        code: str | None,
        kind: str,
    ) -> Agent:
        text = self.text[start:end]
        link = link_before(self.masked[max(sentence.start, start - 24) : start])
        aside = kind == "country" and self.masked.startswith((",", ";", ")"), end)
        if aside and _IN_CITY.search(self.masked, max(0, start - 40), start):
            link = "in"
        governed = link != "" and not (link == "as" and _ACTS.match(self.masked, end, sentence.end))
        return Agent(
            start,
            end,
            text,
            name or text,
            code,
            kind,
            governed or self.masked[start - 1 : start] == "(",
        )

    def _antecedent(self, noun: str, before: int) -> str | None:
        """Return the last body named before whose name can be shortened to "the ministry"."""
        pattern = tables.ANAPHORS.get(_SHORT_FOR.get(noun, noun), "")
        if not pattern:
            return None
        wanted = re.compile(pattern)
        here = self.sentence_at(before)
        for body in reversed(self.bodies.within(here.start, before)):
            if body.body.kind in ACTING_KINDS and wanted.search(body.text):
                return body.text
        for sentence in reversed(self.before(here, 12)):
            for agent in reversed(self.agents(sentence)):
                if agent.kind != "anaphor" and wanted.search(agent.text):
                    return agent.text
        return None


_IN_CITY = lazy(r"\b(?:in|from|near|at|of) [A-Z]\w+(?:[ -][A-Z]\w+)?, $")
"""Before the country of a city: "a man in Dalian, | China, for a firm"."""
_COMMITTEE = lazy(
    r"(?<![\w'’] )(?<=[Tt]he )(?:(?:[A-Z]\w+(?: [A-Z]\w+)?|\d{4}(?:/\d{4})?) [Ss]anctions|\d{4}|Security Council) [Cc]ommittee\b"
    r"(?! (?:chair|head|member|panel)\w*)"
)
"""Committees of the Security Council, called by a country or by the number of a resolution."""
_OFFICES = frozenset({"Ministry", "ministry", "Department"})
_OF_WHAT = lazy(r" of [A-Z]\w+(?:,? (?:and )?[A-Z]\w+)*")
"""What a ministry is of, that is named after its country: "China's Ministry of Commerce"."""
OPPOSED = ("anti-", "Anti-", "pro-", "Pro-", "non-", "Non-")
"""What makes of a country the matter of another: "an anti-Iran bill"."""
_SHORT_FOR = {"union": "bloc"}
"""Short names for a body that is asked for under another noun."""
_HEAD_OF = lazy(
    r"(?:[Pp]resident|[Pp]rime [Mm]inister|[Gg]overnment|[Pp]arliament|[Cc]abinet of [Mm]inisters|[Cc]ouncil of [Mm]inisters|[Mm]inistry of [A-Z]\w+(?: [Aa]ffairs)?|[Cc]entral [Bb]ank|[Ss]tate [Dd]uma|(?:[Ff]oreign |[Ff]inance )?[Mm]inisters|[Ll]eaders|[Gg]overnments) of (?:the )?$"
)
"""Who acts for the country named behind: "the President of Ukraine"."""
_IS_LISTED = lazy(
    r" ?(?:(?:has|have|had) been|was|were|is|are)(?: on)?(?: [A-Z]\w+day)? (?:\w+ly )?(?:removed|sanctioned|listed"
    r"|placed|added|designated|targeted|dropped|delisted|banned|blacklisted|hit|named)\b"
)
"""Behind an official who is acted on, and imposes nothing."""
_MET = lazy(
    r"\b(?:meetings?|summits?|talks|sessions?|conferences?|calls?|gatherings?) (?:of|between|with|among) "
)
"""Before those who only met: "following a meeting of the leaders of the Group of Seven"."""
_HEAD_OF_BODY = lazy(
    r"\b(?:[Mm]embers|[Ll]eaders|(?:[Ff]oreign |[Ff]inance )?[Mm]inisters|[Aa]mbassadors|[Ee]nvoys) of (?:the )?$"
)
"""Who acts for the body named behind: "leaders of the G7"."""

_ACTS = lazy(
    r"(?: (?:on |late )?[A-Z][a-z]+day)? (?:has|have|had|is|are|was|were|will|would|also|then|on|withdrew|quit|left|began|won|vowed|took|put|hit|froze|cut|struck|shut|gave|made|let|kept|told|said|says|[a-z]+ed)\b"
)
"""What follows the subject of a clause: "as the Treasury imposed"."""


_WITH_PACKAGES = frozenset({"EU", "US", "GB", "CA", "JP", "AU", "CH"})
"""Whose packages act for them; a package named after another is against it."""
_OTHER_LISTS = frozenset(
    {"AE", "CN", "IL", "IN", "KR", "NO", "NZ", "SA", "SG", "TR", "TW", "UA", "UN"}
)
_WITH_LISTS = _WITH_PACKAGES | _OTHER_LISTS
_ITS_LIST = lazy(
    r" (?:(?:sanctions )?(?:list|blacklist|regulations|designations)|sanctions regime)\b"
)
"""Behind whose lists act for them, or those whom a list is on: "the Russia list"."""


def is_listed(text: str, end: int, code: str) -> bool:
    """Tell whether a country is one that a list is on, and is not its own: "the Russia list"."""
    return code not in _WITH_LISTS and _ITS_LIST.match(text, end) is not None
