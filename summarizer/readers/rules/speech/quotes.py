"""Quotations: every attributed piece between marks, one record for each.

What is left out: one or two words (scare quotes), terms and titles, words nobody is said to say,
and the page's title. An interrupted quotation gives two records with one speaker.
"""

from summarizer.readers.rules.scene import Scene
from summarizer.readers.rules.speech.asides import CUES
from summarizer.readers.rules.speech.attributions import Attribution, Attributor
from summarizer.readers.rules.speech.blocks import FIRST_PERSON, announced, find_blocks
from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.indirect import find_indirect
from summarizer.readers.rules.speech.namings import Source
from summarizer.readers.rules.speech.phrases import is_pure_name
from summarizer.readers.rules.speech.scare import is_term, word_count
from summarizer.readers.rules.speech.speakers import Cast
from summarizer.readers.rules.speech.transcripts import Turn, find_turns
from summarizer.records.drafts import MentionDraft
from summarizer.records.quote import QuoteDraft, QuoteKind
from summarizer.text.layout import Role
from summarizer.text.marks import Zone
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

FEWEST_WORDS = 3
_AHEAD = 8
_CLOSE = 3
_BRIEF = 12
_SIGNS = " ,\"'“‘"
_CONTRASTS = frozenset(("far from", "contrary to", "despite", "unlike", "instead of", "beyond"))
"""What opens a sentence with words of somebody else: 'Far from "leaving soon", X said'."""
_SUBORDINATE = word_set("when while as after before although though whereas since")
_ENDS = (".", "!", "?", "…", ",", "—", "–")
_CONTINUING = (",", "—", "–", "-", ";", ":")
_MEDIA_NOUNS = word_set(
    "agency newspaper paper daily broadcaster network channel report outlet media press"
)
_TO_MEDIA = word_set("told tells telling to with by informed")


def find_quotes(scene: Scene) -> list[QuoteDraft]:
    """Return the quotations of an article, indirect speech too, in the order of their places."""
    frame = Frame(scene.article)
    return _Finder(frame, Cast(frame, scene.entities.all)).run()


class _Finder:
    """Goes through the quotations of one article in order, remembering who spoke."""

    def __init__(self, frame: Frame, cast: Cast) -> None:
        self._frame = frame
        self._cast = cast
        self._attributor = Attributor(frame, cast)
        self._turns = find_turns(frame)
        self._last: tuple[Zone, Attribution] | None = None

    def run(self) -> list[QuoteDraft]:
        """Return all drafts, by place."""
        found = [pair for turn in self._turns for pair in self._turn(turn)]
        for number, zone in enumerate(self._frame.zones):
            if not self._frame.sentence_at(zone.start).is_evidence:
                continue
            attribution = self._attribute(number, zone)
            if attribution:
                self._last = (zone, attribution)
                self._cast.remember(attribution.source)
                if self._is_said(zone):
                    found.append((zone.start, self._draft(zone.pieces, attribution)))
        found += self._blocks()
        if not self._turns:
            found += find_indirect(self._frame, self._cast, self._cast.spoken)
        return [draft for _, draft in sorted(found, key=lambda pair: pair[0])]

    def _attribute(self, number: int, zone: Zone) -> Attribution | None:
        """Return who said a quotation: told in its own sentence, else beside it."""
        start, stop = self._bounds(number, zone)
        if self._frame.masked[start : zone.start].strip(_SIGNS).lower() in _CONTRASTS:
            return None
        if told := self._told_around(zone, start, stop):
            return told
        if self._runs_on(start, zone):
            return self._last[1] if self._last else None
        if self._stands_alone(start, zone):
            more = self._frame.has_words(zone.end, stop)
            told = self._attributor.tail(zone, stop) if more else None
            return told or self._inherited(number, zone)
        return (
            self._attributor.tail(zone, stop)
            or self._at_the_end(number, zone)
            or self._goes_on(zone)
        )

    def _told_around(self, zone: Zone, start: int, stop: int) -> Attribution | None:
        """Return who its own sentence says to speak, before a quotation or behind it."""
        after = self._attributor.after(zone, stop)
        if after and start >= zone.start:
            return after
        own = self._attributor.before(start, zone.start)
        if own is None or after is None or self._is_aside(own, start, zone):
            return own or after
        hearsay = self._is_hearsay(own, after, zone)
        if not hearsay and not self._is_woven(own, zone) and not self._is_medium(after):
            return after
        if own.source.name == after.source.name or (hearsay and not self._is_medium(after)):
            return own
        return Attribution(own.source, own.cue, (after.source.start, after.source.end))

    def _is_aside(self, own: Attribution, start: int, zone: Zone) -> bool:
        """Read 'When X argued, "No," Y promised it.': a clause before that ends in its verb."""
        opens = self._frame.words(start, zone.start)[0].low in _SUBORDINATE
        return opens and own.cue is not None and not self._frame.has_words(own.cue[1], zone.start)

    def _goes_on(self, zone: Zone) -> Attribution | None:
        """Read '"A," X said. If not, "we will leave".': who spoke last says "we"."""
        if self._last is None or not self._last[1].source.is_person:
            return None
        same = self._frame.paragraph_at(self._last[0].end) == self._frame.paragraph_at(zone.start)
        said = FIRST_PERSON.search(self._frame.text, zone.content_start, zone.content_end)
        return self._last[1]._replace(cue=None) if same and said else None

    def _is_medium(self, told: Attribution) -> bool:
        return told.source.is_media or told.source.noun in _MEDIA_NOUNS

    def _is_hearsay(self, own: Attribution, after: Attribution, zone: Zone) -> bool:
        """Tell whether "according to" only tells who knows: 'X said "no", according to a draft'."""
        if own.cue is None or after.cue is None:
            return False
        told = self._frame.text.startswith("according", after.cue[0])
        return told and "," not in self._frame.masked[own.cue[1] : zone.start]

    def _is_woven(self, own: Attribution, zone: Zone) -> bool:
        """Tell whether a fragment directly follows its verb: 'Kim called it "a gift", Y said.'."""
        if own.cue is None or not self._frame.text[zone.content_start].islower():
            return False
        return len(self._frame.words(own.cue[1], zone.start)) <= _CLOSE

    def _runs_on(self, start: int, zone: Zone) -> bool:
        """Tell whether only the verb and speaker of the last quotation stand before this one."""
        if self._last is None or self._last[0].end < start or self._last[1].cue is None:
            return False
        between = self._frame.words(self._last[0].end, zone.start)[:1]
        apart = self._frame.masked[zone.start - 3 : zone.start].rstrip()[-1:] in _CONTINUING
        return apart and bool(between) and between[0].start == self._last[1].cue[0]

    def _at_the_end(self, number: int, zone: Zone) -> Attribution | None:
        """Read 'It vowed "a response", "a hard one", the ministry said.': behind all of them."""
        here, end = self._frame.index_at(zone.start), zone.end
        for later in self._frame.zones[number + 1 : number + _AHEAD]:
            if self._frame.index_at(later.start) != here:
                break
            end = later.end
        stop = self._frame.sentences[here].end
        return self._attributor.tail(zone._replace(end=end), stop) if end > zone.end else None

    def _bounds(self, number: int, zone: Zone) -> Place:
        """Return where a quotation's sentence begins, and where it ends or quotes again."""
        zones = self._frame.zones
        start = self._frame.sentence_at(zone.start).start
        if number:
            last = zones[number - 1]
            start = max(start, last.end) if last.end > start > last.start else start
        stop = self._frame.sentence_at(max(zone.end - 1, zone.start)).end
        if number + 1 < len(zones):
            stop = max(min(stop, zones[number + 1].start), zone.end)
        return start, stop

    def _stands_alone(self, start: int, zone: Zone) -> bool:
        """Tell whether a quotation is a sentence, or sentences, of its own."""
        return not self._frame.has_words(start, zone.start)

    def _inherited(self, number: int, zone: Zone) -> Attribution | None:
        """Return the speaker of a quotation without a verb: the same as beside it."""
        frame, here = self._frame, self._frame.paragraph_at(zone.start)
        if self._in_turn(zone):
            return None
        if self._last and frame.paragraph_at(self._last[0].end) == here:
            return self._last[1]
        opening = frame.paragraphs[here][0]
        if frame.has_words(opening, zone.start):
            return self._from_subject(opening, zone.start)
        return (
            announced(self._frame, self._attributor, here)
            or self._told_later(number, here)
            or self._signed(zone, here)
            or self._carried(here)
            or self._led_up_to(here)
        )

    def _from_subject(self, opening: int, place: int) -> Attribution | None:
        """Read 'Zhou defended his vote. "..."': whom the sentence before is about speaks."""
        before = self._frame.sentences[max(self._frame.index_at(place) - 1, 0)]
        if before.start < opening:
            return None
        told = self._attributor.before(before.start, before.end)
        if told:
            return told
        source = self._attributor.subject(before.start, before.end)
        return Attribution(source) if source else None

    def _told_later(self, number: int, here: int) -> Attribution | None:
        """Read '"First." "Second," he said.': the next quotation of the paragraph tells it."""
        for later in range(number + 1, min(number + _AHEAD, len(self._frame.zones))):
            zone = self._frame.zones[later]
            if self._frame.paragraph_at(zone.start) != here:
                return None
            start, stop = self._bounds(later, zone)
            if not self._stands_alone(start, zone):
                return None
            found = self._attributor.after(zone, stop)
            if found:
                return found
        return None

    def _signed(self, zone: Zone, here: int) -> Attribution | None:
        """Read the line under a quotation that is nothing but a name and a role."""
        end = self._frame.paragraphs[here][1]
        tail = self._frame.words(zone.end, end)
        if tail:
            dash = self._frame.masked[zone.end : tail[0].start].strip(" \n\xa0") in {
                "—",
                "–",
                "-",
                "--",
            }
            return self._signature(tail[0].start, tail[-1].end if dash else end)
        if here + 1 >= len(self._frame.paragraphs):
            return None
        return self._signature(*self._frame.paragraphs[here + 1])

    def _signature(self, start: int, end: int) -> Attribution | None:
        words = self._frame.words(start, end)
        verbs = [word for word in words if word.low in CUES]
        if verbs or not words or len(words) > 24 or self._frame.text[end - 1] in ".:?!":
            return None
        first = self._frame.masked.find(",", start, end)
        name = (words[0].start, first if first > 0 else end)
        source = self._cast.resolve(name)
        named = source and (source.is_person or is_pure_name(self._frame, name))
        return Attribution(source) if source and named else None

    def _carried(self, here: int) -> Attribution | None:
        """Return the speaker of the paragraph before, whose words run on."""
        if not self._last or self._frame.paragraph_at(self._last[0].end) != here - 1:
            return None
        return self._last[1]

    def _led_up_to(self, here: int) -> Attribution | None:
        """Return the person whose words the paragraph before ends with: "X defended it."."""
        if not here or self._frame.zones_in(*self._frame.paragraphs[here - 1]):
            return None
        before = self._frame.sentence_at(self._frame.paragraphs[here - 1][1] - 1)
        told = self._attributor.before(before.start, before.end) if before.is_evidence else None
        if told is None and len(self._frame.words(before.start, before.end)) <= _BRIEF:
            source = self._attributor.subject(before.start, before.end)
            told = Attribution(source) if source else None
        named = told and told.source.is_person and not told.source.noun
        return told if named else None

    def _is_said(self, zone: Zone) -> bool:
        if self._frame.sentence_at(zone.start).role is not Role.BODY:
            return False
        return self._has_words(zone.pieces) and not is_term(self._frame, zone)

    def _has_words(self, pieces: tuple[Place, ...]) -> bool:
        """Tell whether a quotation has the fewest words that count."""
        return sum(word_count(self._frame.text, *piece) for piece in pieces) >= FEWEST_WORDS

    def _draft(self, pieces: tuple[Place, ...], told: Attribution) -> QuoteDraft:
        frame, source = self._frame, told.source
        text = "\n".join(frame.text[start:end] for start, end in pieces)
        numbers = set(frame.numbers(pieces[0][0], pieces[-1][1]))
        numbers.update(frame.numbers(source.start, source.end))
        if told.cue:
            numbers.update(frame.numbers(*told.cue))
        elif source.role:  # who speaks is told by a heading or a signature
            numbers.update(frame.numbers(*source.role))
        return QuoteDraft(
            evidence=sorted(numbers),
            kind=self._kind(pieces),
            text=text,
            source=MentionDraft(text=frame.text[source.start : source.end], name=source.name),
            speaker_role=self._role(source),
            cue=frame.text[slice(*told.cue)] if told.cue else None,
            intermediary=self._intermediary(told),
        )

    def _role(self, source: Source) -> str | None:
        """Return the speaker's role, if it stands where evidence may be taken from."""
        if source.role is None or not self._frame.sentence_at(source.role[0]).is_evidence:
            return None
        return self._frame.text[slice(*source.role)]

    def _kind(self, pieces: tuple[Place, ...]) -> QuoteKind:
        """Return `direct` for whole sentences, `mixed` for a fragment woven into one."""
        start, end = pieces[0][0], pieces[-1][1]
        whole = self._frame.text[start : start + 1].isupper()
        if whole and self._frame.text[:end].endswith(_ENDS):
            return QuoteKind.DIRECT
        return QuoteKind.MIXED

    def _intermediary(self, told: Attribution) -> MentionDraft | None:
        """Return the medium that passed the words on: "told Yonhap"."""
        text = self._frame.text
        if told.intermediary:
            words = text[slice(*told.intermediary)]
            return MentionDraft(text=words)
        if told.cue is None:
            return None
        for medium in self._cast.media_in(told.cue[1], told.cue[1] + 60):
            between = self._frame.words(told.cue[0], medium.start)
            if any(word.low in _TO_MEDIA for word in between) and len(between) < 6:
                return MentionDraft(text=text[medium.start : medium.end], name=medium.name)
        return None

    def _in_turn(self, zone: Zone) -> bool:
        """Tell whether a quotation stands in a transcript, from its first turn on."""
        return bool(self._turns) and zone.start >= self._turns[0].label[0]

    def _turn(self, turn: Turn) -> list[tuple[int, QuoteDraft]]:
        """Return what is said in a turn of a transcript, if it is not one who only asks."""
        if turn.name is None or not self._has_words(turn.pieces):
            return []
        label = self._frame.text[slice(*turn.label)]
        first = self._turns[0].label[0]
        source = self._cast.labeled(turn.name, label, first)
        here = source or Source(*turn.label, label, is_person=True)
        here = Source(*turn.label, here.name, is_person=True, role=here.role)
        return [(turn.pieces[0][0], self._draft(turn.pieces, Attribution(here)))]

    def _blocks(self) -> list[tuple[int, QuoteDraft]]:
        """Return what stands without marks behind "The minister said:"."""
        if self._turns:
            return []
        blocks = find_blocks(self._frame, self._attributor)
        return [(pieces[0][0], self._draft(pieces, told)) for pieces, told in blocks]
