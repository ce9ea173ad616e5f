"""What the words around a trigger, here in square brackets, say of the event."""

import pytest

from summarizer.normalize.modality import Modality, event_modality


def modality_of(marked: str) -> Modality:
    start, end = marked.index("["), marked.index("]") - 1
    return event_modality(marked.replace("[", "").replace("]", ""), start, end)


FACTS = [
    "He signed a decree enacting a National Defense Council decision to [sanction] two firms.",
    "The US [imposed sanctions on] six people.",
    "The Treasury said on Wednesday it is [designating] five.",
    "The State Department is also [designating] one.",
    "The sanctions that could hurt banks were [imposed] on Monday.",
    "The United States, which would not comment, [imposed] them.",
    "The two could not agree, but the US [imposed] sanctions.",
    "It has been [hit with sanctions].",
    "It was [fired] without warning.",
    "It not only [imposed] sanctions, it kept them.",
    "South Korea will respond to the [launch].",
    "They condemned the [launch of] a missile.",
    "They'd [imposed] it before.",
    "The [test] was conducted to check whether it works.",
    "The 27 states agreed to [list] 41 vessels.",
    "It was the first country to [sanction] the firm.",
    "North Korea's attempt to [launch] a missile ended in failure.",
    "after the EU [extended] its list",
    "North Korea [fires] a missile",
    "It was removed, only to be [sanctioned] again.",
    "Canada moved to ban the firm, [freeze] its assets and list its owner.",
    "It hopes to build up trade, [cut] off by the war.",
    "The strike, meant to hit a depot, [put] lives at risk.",
    "It would ban potash, it said, and [cut] off a bank.",
]
NEGATED = [
    "Canada would not ban the firm or [freeze] its assets.",
    "The EU has not [imposed] sanctions.",
    "The EU [has not imposed] sanctions.",
    "We have not [sanctioned] the minister.",
    "The US never [imposed] them.",
    "It did not [sanction] anybody.",
    "It didn’t [launch].",
    "Nobody [imposed] anything.",
    "They failed to [impose] sanctions.",
    "They refused to [impose] sanctions.",
    "It stopped short of [imposing] them.",
    "No new [sanctions] came.",
    "No missile was [fired], the army said.",
    "It has no plan to [launch] a satellite.",
    "The [launch] was called off.",
]
DENIED = [
    "Moscow denied [imposing] sanctions.",
    "The ministry denied having [launched] any missile.",
    "Pyongyang denied that it had [fired] a missile.",
    "It denied any [launch].",
    "State media rejected reports that a missile had been [tested].",
]
HYPOTHETICAL = [
    "It would [impose] sanctions.",
    "The resolution would have [tightened] sanctions.",
    "It could soon be [hit with sanctions].",
    "The US may [sanction] them.",
    "Sanctions would be [imposed].",
    "It threatened to [impose] sanctions.",
    "They urged the EU to [impose] sanctions.",
    "They called for new [sanctions].",
    "a possible missile [launch]",
    "capable of [launching] it",
    "Asked whether the North had [fired] missiles, he left.",
    "The plan would ban potash, [cut] a bank off and list two men.",
]
PLANNED = [
    "The firm is targeting no earlier than June 15 for [the launch] of its rocket.",
    "Canada plans to [add] the firm.",
    "The EU will [impose] them.",
    "It is set to [launch] a satellite.",
    "It is expected to [launch] one.",
    "It is preparing to [launch].",
    "They are considering [imposing] them.",
    "The US proposed [blacklisting] five of them.",
    "Japan suggested [adding] two firms to the list.",
    "It recommends [sanctioning] the bank.",
    "It will freeze assets and [impose] sanctions.",
    "US to [sanction] more firms",
    "plans for a missile [launch]",
    "The [launch] will take place soon.",
    "It will conduct a [launch].",
    "It will ban potash, [freeze] the assets of a bank and list two men.",
    "It will ban potash, freeze the assets of a bank and [list] two men.",
    "The EU will impose sanctions on Mali and [put] its generals on a list.",
    "North Korea means to [launch] a satellite.",
]
CONDITIONAL = ["If Iran [fires] missiles, we act.", "Unless Iran [fires] first, we wait."]


@pytest.mark.parametrize("marked", FACTS)
def test_facts_are_factual(marked):
    assert modality_of(marked).factual


@pytest.mark.parametrize("marked", NEGATED)
def test_negated(marked):
    found = modality_of(marked)
    assert found.negated
    assert not found.past
    assert found.cue


@pytest.mark.parametrize("marked", DENIED)
def test_denied(marked):
    assert modality_of(marked).denied


def test_a_denial_does_not_reach_into_a_relative_clause():
    assert not modality_of("Iran denies supplying the arms that were [fired] there.").denied


@pytest.mark.parametrize("marked", HYPOTHETICAL)
def test_hypothetical(marked):
    assert modality_of(marked).hypothetical


@pytest.mark.parametrize("marked", PLANNED)
def test_planned(marked):
    assert modality_of(marked).planned


@pytest.mark.parametrize("marked", CONDITIONAL)
def test_conditional(marked):
    assert modality_of(marked).conditional


@pytest.mark.parametrize(
    ("marked", "past"),
    [
        ("It [imposed] sanctions.", True),
        ("It is [designating] five.", True),
        ("the [launch of] a missile", True),
        ("It [imposes] sanctions.", False),
        ("It will [impose] sanctions.", False),
    ],
)
def test_tense(marked, past):
    assert modality_of(marked).past is past


@pytest.mark.parametrize("space", ["\n", "\u00a0", "  ", " \n   "])
@pytest.mark.parametrize("marked", ["The EU has not [imposed] them.", "It [did not sanction] any."])
def test_negation_is_seen_over_any_white_space(marked, space):
    assert modality_of(marked.replace(" ", space)).negated


@pytest.mark.xfail(reason="an aside between commas parts the auxiliary from its verb")
def test_known_limit_aside():
    assert modality_of("It has not, since 2017, [fired] one.").negated
