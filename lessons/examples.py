"""Sentences to learn from: of articles with gold records, and single lines with their labels."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.evaluate.compare import find_evidence
from summarizer.evaluate.gold import Case, GoldLaunch, GoldSanction
from summarizer.normalize.countries import country_of
from summarizer.readers.rules.learned.features import around, sentence_features, token_features
from summarizer.readers.rules.learned.tokens import Token, tokens_of
from summarizer.readers.rules.scene import Scene
from summarizer.readers.rules.tidy import tidied
from summarizer.sources import article_from_text, read_article
from summarizer.text.layout import Sentence
from summarizer.text.place import Place
from summarizer.text.words import words_of

NONE = "none"
"""The label of a sentence that tells nothing."""
_ROLE = re.compile(r"\[\[(?P<role>\w+):(?P<words>.*?)\]\]")
"""How a line marks who is who: "[[imposer:Japan]] froze the assets of [[target:two firms]]"."""
AGAIN = "again"
"""The label of a sentence that only tells again what another tells."""
_HEAD = "head"
"""The label of a headline of a story, which is not learned from."""
_TOLD = frozenset({"told 1", "told 2", "told 3"})
"""Features of a sentence behind others that tell something."""
_AROUND = re.compile(r"told |role ")
"""Features of a sentence that a line by itself does not have."""


@dataclass(frozen=True)
class Example:
    """A sentence, what it tells of a kind of record, and the roles of its words.

    `roles` is empty where the sentence tells nothing or nobody said who is who in it.
    """

    kind: str
    label: str
    words: tuple[str, ...]
    features: frozenset[str]
    by_token: tuple[frozenset[str], ...] = ()
    roles: tuple[str, ...] = ()

    @property
    def tells(self) -> bool:
        """Whether the sentence tells anything."""
        return self.label != NONE

    @property
    def is_later(self) -> bool:
        """Whether the sentence tells anything, again or anew, behind one that does."""
        return self.tells and not _TOLD.isdisjoint(self.features)


def from_lines(path: Path) -> Iterator[Example]:
    """Yield the examples of a file of lines: a label, a tab, a sentence with its roles marked."""
    kind = path.parent.name
    for label, marked in _lines_of(path.read_text("utf-8")):
        told = _Marked(label, *_unmarked(marked))
        scene = Scene(tidied(article_from_text(f"News\n\n{told.text}\n")))
        yield _alone(kind, told, scene)


def _lines_of(text: str) -> Iterator[tuple[str, str]]:
    """Yield the label and the marked words of each line that has both."""
    for line in text.splitlines():
        label, _, marked = line.partition("\t")
        if marked and not line.startswith("#"):
            yield label, marked.strip()


@dataclass(frozen=True)
class _Marked:
    """A labelled sentence without its marks, and the places of the roles in it."""

    label: str
    text: str
    roles: list[tuple[int, int, str]]


def _alone(kind: str, told: _Marked, scene: Scene) -> Example:
    """Return the example of a sentence of which nothing around it is known."""
    sentence, tokens, roles = _found(scene, told, scene.text.index(told.text))
    features = sentence_features(tokens, sentence.role, told=0, beside=False)
    alone = frozenset(feature for feature in features if not _AROUND.match(feature))
    return _example(kind, told.label, scene, sentence, tokens, alone, roles)


def _found(
    scene: Scene, told: _Marked, first: int
) -> tuple[Sentence, Sequence[Token], tuple[str, ...]]:
    """Return a marked sentence that begins at a place of a text, its words and their roles."""
    sentence = Sentence(1, first, first + len(told.text), 1)
    tokens = tokens_of(scene, sentence)
    places = [(first + start, first + end, role) for start, end, role in told.roles]
    return sentence, tokens, _roles(tokens, places)


def from_stories(path: Path) -> Iterator[Example]:
    """Yield the examples of a file of stories, parted by `---`: lines as above, one a sentence.

    A line with nothing in it begins a paragraph. `head` is a headline and no example; `again`
    tells again what another line tells. Of `imposed+lifted` the first is the label.
    """
    kind = path.parent.name
    for story in re.split(r"(?m)^---$", path.read_text("utf-8")):
        if story.strip():
            yield from _from_story(kind, story)


def _from_story(kind: str, story: str) -> Iterator[Example]:
    told = [_Marked(label, *_unmarked(marked)) for label, marked in _lines_of(story)]
    scene = Scene(tidied(article_from_text(_text_of(story))))
    end = earlier = 0
    beside = False
    for each in told:
        start = scene.text.index(each.text, end)
        end = start + len(each.text)
        if each.label != _HEAD:
            sentence, tokens, roles = _found(scene, each, start)
            features = sentence_features(tokens, sentence.role, told=earlier, beside=beside)
            label = each.label.partition("+")[0]
            own = roles if label not in {NONE, AGAIN} else ()
            yield _example(kind, label, scene, sentence, tokens, features, own)
        beside = each.label not in {NONE, _HEAD}
        earlier += beside


def _text_of(story: str) -> str:
    """Return the text of a story: its lines without labels and marks, paragraph by paragraph."""
    paragraphs = re.split(r"\n\s*\n", re.sub(r"(?m)^(head\t.*)$", r"\1\n", story.strip()))
    told = (" ".join(_unmarked(m)[0] for _, m in _lines_of(each)) for each in paragraphs)
    return "\n\n".join(told) + "\n"


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the words of a marked line, and the places of the roles in them."""
    text, last = "", 0
    places = []
    for match in _ROLE.finditer(marked):
        text += marked[last : match.start()]
        places.append((len(text), len(text) + len(match["words"]), match["role"]))
        text += match["words"]
        last = match.end()
    return text + marked[last:], places


def from_case(case: Case, gold: Path) -> Iterator[Example]:
    """Yield the examples of an article with gold records; `gold` is the file that holds them."""
    yield from _from_case(case, json.loads(gold.read_text("utf-8")).get("tellings", ()))


@dataclass(frozen=True)
class _Told:
    """A record at the sentence that tells it; `again` where another tells it more fully."""

    record: GoldSanction | GoldLaunch
    again: bool = False


def _from_case(case: Case, tellings: Iterable[dict[str, str]]) -> Iterator[Example]:
    article = tidied(read_article(str(case.path)))
    scene = Scene(article)
    for kind, records in (("sanctions", case.gold.sanctions), ("launches", case.gold.launches)):
        again = [t for t in tellings if t["record"].startswith(kind)]
        told = _by_sentence(scene, records, again)
        for number, sentence in enumerate(scene.sentences):
            here = told.get(sentence.number, [])
            earlier = sum(n < sentence.number for n in told)
            beside = number > 0 and sentence.number - 1 in told
            tokens = tokens_of(scene, sentence)
            features = sentence_features(tokens, sentence.role, told=earlier, beside=beside)
            first = [each.record for each in here if not each.again]
            label = first[0].status if first else AGAIN if here else NONE
            roles = _roles(tokens, _places(scene, sentence, first)) if first else ()
            yield _example(kind, label, scene, sentence, tokens, features, roles)


def _by_sentence(
    scene: Scene,
    records: Sequence[GoldSanction | GoldLaunch],
    tellings: Iterable[dict[str, str]],
) -> dict[int, list[_Told]]:
    """Return what each sentence tells, by its number."""
    named = [(record.evidence, _Told(record)) for record in records]
    for telling in tellings:
        record = records[int(telling["record"].partition("/")[2])]
        named.append((telling["evidence"], _Told(record, again=True)))
    told: dict[int, list[_Told]] = {}
    for words, each in named:
        if (sentence := _sentence_of(scene, words)) is not None:
            told.setdefault(sentence.number, []).append(each)
    return told


def _sentence_of(scene: Scene, words: str) -> Sentence | None:
    place = find_evidence(scene.text, words)
    return scene.sentence_at(place[0]) if place else None


def _places(
    scene: Scene, sentence: Sentence, records: Sequence[GoldSanction | GoldLaunch]
) -> list[tuple[int, int, str]]:
    """Return where a sentence names those who play a role in what it tells."""
    found = []
    for record in records:
        for words, role in _named_in(record):
            start = scene.text.find(words, sentence.start, sentence.end)
            if start >= 0:
                found.append((start, start + len(words), role))
            elif role == "party" and (place := _country_at(scene, sentence, words)):
                found.append((*place, role))
    return found


def _named_in(record: GoldSanction | GoldLaunch) -> Iterator[tuple[str, str]]:
    if isinstance(record, GoldSanction):
        longest_first = sorted((t.name for t in record.targets), key=len, reverse=True)
        yield from ((name, "target") for name in longest_first)
        yield from ((name, "imposer") for name in record.imposers)
        return
    for words, role in ((record.missile_type, "missile"), (record.location, "place")):
        if words:
            yield words, role
    yield record.launching_party, "party"


def _country_at(scene: Scene, sentence: Sentence, name: str) -> Place | None:
    """Return where a country is named by another of its names, or a body of it is."""
    code = country_of(name)
    here = scene.countries.within(sentence.start, sentence.end)
    places = [(c.start, c.end) for c in here if c.code == code]
    bodies = scene.bodies.within(sentence.start, sentence.end)
    places += [(b.start, b.end) for b in bodies if b.body.country == code]
    return min(places, default=None) if code else None


def _roles(tokens: Sequence[Token], places: Iterable[tuple[int, int, str]]) -> tuple[str, ...]:
    """Return the label of each word: `B-role` where one begins, `I-role` in it, `O` elsewhere."""
    labels = ["O"] * len(tokens)
    for start, end, role in places:
        inside = [n for n, token in enumerate(tokens) if start <= token.start < end]
        if inside and all(labels[n] == "O" for n in inside):
            labels[inside[0]] = f"B-{role}"
            labels[inside[0] + 1 : inside[-1] + 1] = [f"I-{role}"] * (len(inside) - 1)
    return tuple(labels)


def _example(  # noqa: PLR0913, PLR0917 - the parts of an example
    kind: str,
    label: str,
    scene: Scene,
    sentence: Sentence,
    tokens: Sequence[Token],
    features: frozenset[str],
    roles: tuple[str, ...],
) -> Example:
    words = words_of(scene.text)
    span = words.between(sentence.start, sentence.end)
    low = tuple(words.lower[span.start : span.stop])
    by_token = tuple(_with_sides(tokens)) if roles else ()
    return Example(kind, label, low, features, by_token, roles)


def _with_sides(tokens: Sequence[Token]) -> Iterator[frozenset[str]]:
    """Yield the features of each word, with all the words before and behind it."""
    words = around(tokens)
    for number, own in enumerate(token_features(tokens)):
        before = {f"before {word}" for word in words[:number] if word}
        after = {f"after {word}" for word in words[number + 1 :] if word}
        yield own | before | after
