"""The guards: a status against its trigger, a generated sentence against what it cites."""

import pytest

from summarizer.grounding import complaints, ground
from summarizer.records.summary import Draft
from summarizer.sources import article_from_text


def _numbers(article):
    return [sentence.number for sentence in article.sentences if sentence.is_evidence]


def _complaints(text, **draft):
    article = article_from_text(text, source="test")
    numbers = _numbers(article)
    for value in draft.values():
        for item in value if isinstance(value, list) else [value]:
            item["evidence"] = numbers
    return complaints(article, Draft.model_validate(draft))


def _sanction(text, trigger, status):
    party = {"text": text.split()[0]}
    return _complaints(
        text, sanctions=[{"trigger": trigger, "status": status, "imposers": [party]}]
    )


def _launch(text, trigger, confirmation, outcome="unknown"):
    draft = {
        "trigger": trigger,
        "confirmation": confirmation,
        "launching_party": {"text": text.split()[0]},
        "outcome": outcome,
    }
    return _complaints(text, launches=[draft])


BORNE_OUT = [
    ("Brussels Targets Banks of Minsk Over War", "Targets Banks", "imposed"),
    ("Brussels extended sanctions to cover the bank.", "extended sanctions to cover", "imposed"),
    ("Brussels imposed sanctions on Corvane.", "imposed sanctions on", "imposed"),
    ("Washington said on Monday it is designating five firms.", "designating", "imposed"),
    ("Washington put three ships under sanctions.", "put three ships under sanctions", "imposed"),
    ("Washington sanctioned the bank, which would have to close.", "sanctioned", "imposed"),
    ("Ottawa added two firms over plans to evade sanctions.", "added two firms", "imposed"),
    ("Washington blocked all property of the bank.", "blocked all property", "imposed"),
    ("Brussels plans to impose sanctions on Corvane.", "impose sanctions on", "proposed"),
    ("Paris has proposed that five men be blacklisted.", "proposed that five men", "proposed"),
    ("Seoul warned it would sanction the pilots.", "sanction the pilots", "threatened"),
    ("Brussels extended the sanctions by a year.", "extended the sanctions", "extended"),
    ("Brussels eased the sanctions on Monday.", "eased the sanctions", "eased"),
    ("Brussels lifted sanctions imposed in 2018.", "lifted sanctions imposed", "lifted"),
    ("Russia vetoed the resolution.", "vetoed the resolution", "blocked"),
    ("Washington revoked the visas of 100 judges.", "revoked the visas", "imposed"),
    ("Washington suspended imports of steel from Mali.", "suspended imports", "imposed"),
    ("The miner was struck by sanctions in May.", "struck", "imposed"),
    ("Members did not adopt the draft.", "did not adopt the draft", "blocked"),
]
CONTRADICTED = [
    # another action than the status says
    ("Brussels extended sanctions on 40 firms.", "extended sanctions on", "lifted"),
    ("Britain is freezing the assets of the firm.", "freezing the assets of", "lifted"),
    ("Brussels lifted sanctions on 40 firms.", "lifted sanctions on", "extended"),
    # a trigger beside the action
    ("Brussels plans to sanction 14 entities.", "14 entities", "imposed"),
    ("Brussels plans to sanction the Bank of Minsk.", "the Bank of Minsk", "imposed"),
    ("Brussels has not imposed sanctions on Corvane.", "imposed sanctions on", "imposed"),
    ("Brussels has not imposed sanctions on Corvane.", "has not imposed sanctions", "imposed"),
    ("Brussels has never sanctioned the bank.", "sanctioned the bank", "imposed"),
    ("Brussels denied imposing sanctions on Corvane.", "imposing sanctions on", "imposed"),
    ("Brussels would impose sanctions on Corvane.", "impose sanctions on", "imposed"),
    ("Brussels would impose sanctions on Corvane.", "would impose sanctions on", "imposed"),
    ("Brussels plans to impose sanctions on Corvane.", "impose sanctions on", "imposed"),
    ("Paris has proposed that five men be blacklisted.", "be blacklisted", "imposed"),
    ("Paris has proposed that five men be blacklisted.", "proposed that five men be blacklisted",
     "imposed"),
    ("Seoul warned it would sanction the pilots.", "sanction the pilots", "imposed"),
    ("Brussels lifted sanctions on Corvane.", "lifted sanctions on", "imposed"),
    ("Brussels suspended the import ban on Corvane.", "suspended the import ban", "imposed"),
    ("Brussels struck off Corvane.", "struck off", "imposed"),
    ("Brussels imposed sanctions on Corvane.", "imposed sanctions on", "lifted"),
    ("Brussels imposed sanctions on Corvane.", "imposed sanctions on", "proposed"),
    ("Brussels imposed sanctions on Corvane.", "imposed sanctions on", "threatened"),
    ("Brussels will extend the sanctions by a year.", "extend the sanctions", "extended"),
    ("Brussels may ease the sanctions.", "ease the sanctions", "eased"),
    ("Brussels has not proposed sanctions.", "proposed sanctions", "proposed"),
    ("Russia backed the resolution.", "backed the resolution", "blocked"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "status"), BORNE_OUT)
def test_sanction_stays_whose_words_bear_its_status_out(text, trigger, status):
    assert _sanction(text, trigger, status) == []


@pytest.mark.parametrize(("text", "trigger", "status"), CONTRADICTED)
def test_sanction_falls_whose_words_contradict_its_status(text, trigger, status):
    (complaint,) = _sanction(text, trigger, status)
    assert complaint.startswith("sanctions[0].trigger: The status says")
    assert status in complaint


def test_status_is_refused_and_never_corrected():
    article = article_from_text("Brussels has not imposed sanctions on Corvane.", source="test")
    draft = {
        "evidence": _numbers(article),
        "trigger": "imposed sanctions on",
        "status": "imposed",
        "imposers": [{"text": "Brussels"}],
    }
    grounded = ground(article, Draft.model_validate({"sanctions": [draft]}))
    assert grounded.sanctions == ()
    (rejection,) = grounded.rejected
    assert (rejection.record, rejection.slot) == ("sanction", None)
    assert '"has not"' in rejection.reason
    assert '"trigger":"imposed sanctions on"' in rejection.value


def test_trigger_is_the_occurrence_that_bears_the_status_out():
    text = "Brussels has not sanctioned Alpha, but it sanctioned Beta."
    article = article_from_text(text, source="test")
    draft = {
        "evidence": _numbers(article),
        "trigger": "sanctioned",
        "status": "imposed",
        "imposers": [{"text": "Brussels"}],
    }
    (sanction,) = ground(article, Draft.model_validate({"sanctions": [draft]})).sanctions
    assert sanction.trigger.start == text.rindex("sanctioned")


LAUNCHES = [
    ("Iran fired a missile on Monday.", "fired", "confirmed"),
    ("Iran denied that it had launched a missile.", "launched", "denied"),
    ("Iran plans to launch a satellite in May.", "launch", "planned"),
    ("Iran will launch a satellite in May.", "will launch", "planned"),
    ("Pyongyang claims to have successfully test fired a missile.", "test fired", "claimed"),
    ("Pyongyang said it had fired a missile.", "fired", "claimed"),
    ("Pyongyang fired two missiles, which could carry warheads.", "fired", "confirmed"),
]
NO_LAUNCHES = [
    ("Iran did not fire a missile on Monday.", "fire", "confirmed"),
    ("Iran denied that it had launched a missile.", "launched", "confirmed"),
    ("Iran fired a missile on Monday.", "fired", "denied"),
    ("Iran fired a missile on Monday.", "fired", "planned"),
    ("Iran plans to launch a satellite in May.", "launch", "confirmed"),
    ("Iran has no plans to launch a satellite.", "launch", "planned"),
    ("Pyongyang will launch a satellite in May.", "will launch", "claimed"),
    ("Pyongyang could launch a satellite within days.", "launch", "reported"),
    ("Pyongyang warned that it would fire if attacked.", "fire", "confirmed"),
    ("Pyongyang claims to have successfully test fired a missile.", "test fired", "confirmed"),
]


@pytest.mark.parametrize(("text", "trigger", "confirmation"), LAUNCHES)
def test_launch_stays_whose_words_bear_it_out(text, trigger, confirmation):
    assert _launch(text, trigger, confirmation) == []


@pytest.mark.parametrize(("text", "trigger", "confirmation"), NO_LAUNCHES)
def test_launch_falls_whose_words_contradict_it(text, trigger, confirmation):
    (complaint,) = _launch(text, trigger, confirmation)
    assert complaint.startswith("launches[0].trigger: The status says")


def test_failed_attempt_is_a_launch():
    text = "Pyongyang failed to launch a satellite on Monday."
    assert _launch(text, "launch", "confirmed", "failure") == []
    assert _launch(text, "launch", "confirmed") != []


@pytest.mark.parametrize(
    ("text", "measure", "is_stated"),
    [
        ("Britain froze the assets of the firm.", "asset freeze", True),
        ("Britain put the firm on its list.", "asset freeze", False),
        ("Britain barred the men from entering the country.", "travel ban", True),
        ("Britain froze the assets of the firm.", "arms embargo", False),
        ("Britain put the firm on its list.", "other", True),
    ],
)
def test_measure_must_be_stated(text, measure, is_stated):
    draft = {
        "trigger": text.split()[1],
        "status": "imposed",
        "imposers": [{"text": "Britain"}],
        "measures": [measure],
    }
    found = _complaints(text, sanctions=[draft])
    assert bool(found) is not is_stated
    assert all(line.startswith("sanctions[0].measures[0]:") for line in found)


FAITHFUL = [
    ("The EU imposed curbs in 2017 and removed them.", "The EU lifted curbs of 2017."),
    ("The US ended its embargo, imposed in 1962.", "The US lifted its embargo."),
    # numbers by value
    ("The US sanctioned six North Koreans.", "US sanctions 6 North Koreans"),
    ("The council is a 15 member body.", "The council is a 15-member body."),
    ("The council is a 15-member body.", "The council has 15 members."),
    ("The missile flew 1,100 km and rose to 6,300 km.", "It flew 1,100 km."),
    # names: countries by their other names, full names, months
    ("The US sanctioned six men.", "Six men were sanctioned by the United States."),
    ("Pyongyang fired two missiles on Wednesday.", "North Korea fired two missiles on Wednesday."),
    ("On Jan. 5 Tokyo protested.", "Japan protested on January 5."),
    ("The European Union extended its sanctions.", "EU extends sanctions"),
    ("“We will act,” said Marian Holt.", "Marian Holt said that they will act."),
    ("Moscow vetoed the resolution.", "Meanwhile, Moscow vetoed the resolution."),
    # deeds in other words, of the same modality
    ("Brussels has not imposed sanctions on Corvane.", "Brussels did not sanction Corvane."),
    ("Tokyo plans to blacklist two firms.", "Tokyo plans to sanction two firms."),
    ("Ottawa would sanction the firm if raids go on.", "Ottawa would sanction the firm."),
    ("Tokyo said on Monday it is designating five men.", "Tokyo designated five men on Monday."),
    ("Tokyo sanctioned Alpha but has not sanctioned Beta.", "Tokyo sanctioned Alpha."),
    ("Britain imposed an asset freeze on Volkov.", "Britain froze the assets of Volkov."),
    ("The bloc said it had agreed to list 41 vessels.", "The bloc agreed to list 41 vessels."),
    # claims that stay claims
    ("Pyongyang claims to have test fired a missile.", "North Korea says it test-fired a missile."),
    ("Pyongyang claims to have test fired a missile.", "North Korea claims to have tested it."),
]  # fmt: skip
UNFAITHFUL = [
    # the opposite action
    ("The EU extended sanctions on 40 firms.", "The EU lifted sanctions on 40 firms.", "lifted"),
    ("The EU eased sanctions on 40 firms.", "The EU imposed sanctions on 40 firms.", "imposed"),
    # altered numbers
    ("The US sanctioned six North Koreans.", "The US sanctioned seven North Koreans.", "seven"),
    ("The council is a 15-member body.", "The council is a 16-member body.", "16"),
    ("The missile flew 1,100 km.", "The missile flew 1,200 km.", "1,200"),
    ("Five firms and six people were listed.", "Six firms and five people were listed.", "Six"),
    ("Tokyo listed six men, and later one more.", "Tokyo listed seven men.", "seven"),
    # swapped and invented names
    ("The US sanctioned six North Koreans.", "The EU sanctioned six North Koreans.", "EU"),
    ("The US sanctioned six North Koreans.", "The US sanctioned six South Koreans.", "South"),
    ("Ned Price said talks were possible.", "Antony Blinken said talks were possible.", "Antony"),
    ("He said talks were possible.", "Ned Price said talks were possible.", "Ned"),
    ("North Korea fired a missile at dawn.", "A missile was fired near Pyongyang.", "Pyongyang"),
    ("Kim visited the site on Tuesday.", "Kim visited the site on Wednesday.", "Wednesday"),
    # dropped negations
    ("Brussels has not imposed sanctions.", "Brussels imposed sanctions.", "imposed"),
    ("Iran denied that it had launched a missile.", "Iran launched a missile.", "launched"),
    ("The two sides failed to agree.", "The two sides agreed.", "agreed"),
    ("Russia has not withdrawn from the pact.", "Russia withdrew from the pact.", "withdrew"),
    ("Tokyo sanctioned Alpha but has not sanctioned Beta.", "Tokyo sanctioned Beta.", "sanctioned"),
    # added ones
    ("The US sanctioned six men.", "The US did not sanction six men.", "sanction"),
    # plans, proposals, conditions and threats as facts
    ("Washington proposed to sanction a bank.", "Washington sanctioned a bank.", "sanctioned"),
    ("Ottawa would sanction it if raids go on.", "Ottawa sanctioned it.", "sanctioned"),
    ("Tokyo plans to blacklist two firms.", "Tokyo blacklisted two firms.", "blacklisted"),
    ("The US plans to sanction three Chinese firms.", "US sanctions three Chinese firms",
     "sanctions"),
    ("Paris proposed that five men be blacklisted.", "Five men were blacklisted.", "blacklisted"),
    ("The ministry said it would extend the ban.", "The ministry extended the ban.", "extended"),
    ("Moscow threatened to block the text.", "Moscow blocked the text.", "blocked"),
    ("Seoul might launch a satellite in May.", "Seoul launched a satellite in May.", "launched"),
    ("The ban on the bank will be lifted in June.", "The ban on the bank was lifted.", "lifted"),
    # facts as plans
    ("Tokyo sanctioned two firms.", "Tokyo plans to sanction two firms.", "sanction"),
    # claims as facts
    ("Pyongyang claims to have test fired a missile.", "North Korea test-fired a missile.",
     "fired"),
    ("Pyongyang allegedly launched a missile.", "Pyongyang launched a missile.", "launched"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sentence"), FAITHFUL)
def test_faithful_sentence_passes(text, sentence):
    assert _complaints(text, headline={"text": sentence}) == []


@pytest.mark.parametrize(("text", "sentence", "word"), UNFAITHFUL)
def test_unfaithful_sentence_is_refused(text, sentence, word):
    (complaint,) = _complaints(text, headline={"text": sentence})
    assert complaint.startswith("headline.text: ")
    assert f'"{word}"' in complaint


@pytest.mark.xfail(strict=True, reason="who acts and who is acted on is not parsed")
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The EU urged the US to act; the US sanctioned Alpha.", "The EU sanctioned Alpha."),
        ("Ned Price and Brian Nelson spoke.", "Ned Nelson spoke."),
        ("Brussels has not imposed sanctions on it.", "Brussels moved against it."),
    ],
)
def test_known_limits_of_the_sentence_guard(text, sentence):
    assert _complaints(text, headline={"text": sentence}) != []


def test_whole_sentences_pass_as_they_are():
    text = "Pyongyang claims that it has not fired 12 missiles. Seoul would not comment."
    first = text.partition(" Seoul")[0]
    for sentence in (text, first, first.rstrip(".")):
        assert _complaints(text, headline={"text": sentence}) == []


def test_full_name_of_somebody_mentioned_passes():
    article = article_from_text("Ned Price met them. He said talks were possible.", source="test")
    draft = {
        "headline": {"text": "Ned Price said talks were possible.", "evidence": [2]},
        "quotes": [
            {
                "evidence": [2],
                "kind": "indirect",
                "text": "talks were possible",
                "source": {"text": "He", "name": "Ned Price"},
                "cue": "said",
            }
        ],
    }
    assert complaints(article, Draft.model_validate(draft)) == []
    draft["quotes"] = []
    assert complaints(article, Draft.model_validate(draft)) != []


def test_sentence_without_evidence_is_refused():
    article = article_from_text("Tokyo protested.", source="test")
    draft = Draft.model_validate({"summary": [{"text": "Tokyo protested.", "evidence": [7]}]})
    grounded = ground(article, draft)
    assert grounded.summary == ()
    assert grounded.rejected[0].reason == "There is no sentence 7."
