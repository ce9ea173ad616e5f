"""What the note's linter lets stand and what it refuses."""

import pytest

from summarizer import summarize
from summarizer.briefing.citing import cite
from summarizer.briefing.dossier import build_dossier
from summarizer.briefing.lint import lint_sentence
from summarizer.records.briefing import CitedSentence
from summarizer.settings import Settings


@pytest.fixture(scope="module")
def dossier():
    from conftest import ROOT

    settings = Settings(recordings=ROOT / "tests" / "recordings")
    path = ROOT / "seeds" / "003_9bfad76fabff7df3.txt"
    return build_dossier([summarize(path, reader="recorded", settings=settings, check="none")])


def sentence(dossier, text, place=0):
    source = dossier.sources[0]
    return CitedSentence(text=text, citations=cite(source, source.summary.sanctions[place]))


STANDS = [
    "On 12 January 2022 the United States imposed sanctions on six North Korean individuals.",
    "The US sanctioned six individuals from North Korea.",
    "[1] tells of six in all.",
]
REFUSED = [
    ("The United States imposed sanctions on seven North Koreans.", "seven"),
    ("On 13 January 2022 the United States imposed sanctions.", "13"),
    ("The European Union imposed sanctions on six North Koreans.", "European Union"),
    ("The United States will likely impose sanctions on six North Koreans.", "judgement"),
    ("[2] tells of six North Koreans.", "[2]"),
    ("There are nine in all: six and three.", "nine"),
]


@pytest.mark.parametrize("text", STANDS)
def test_stands(dossier, text):
    assert lint_sentence(sentence(dossier, text), dossier) == []


@pytest.mark.parametrize(("text", "named"), REFUSED)
def test_is_refused(dossier, text, named):
    complaints = lint_sentence(sentence(dossier, text), dossier)
    assert complaints
    assert any(named in complaint.reason for complaint in complaints)


def test_a_sentence_without_citations_is_refused(dossier):
    bare = CitedSentence.model_construct(text="North Korea fired.", citations=(), composer="rules")
    assert [c.reason for c in lint_sentence(bare, dossier)] == ["it cites nothing"]


def test_a_citation_must_resolve(dossier):
    good = sentence(dossier, "The US sanctioned six individuals.")
    span = good.citations[0].span.model_copy(update={"start": 0, "end": 3})
    moved = good.model_copy(
        update={"citations": (good.citations[0].model_copy(update={"span": span}),)}
    )
    assert "does not stand where it says" in lint_sentence(moved, dossier)[0].reason
