"""What the rules know by example: sentences whose words no rule knows, and who is who in them."""

import importlib.util
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.reading import read_by_rules

from summarizer.readers.rules.learned.features import (
    features_of_word,
    sentence_features,
    token_features,
)
from summarizer.readers.rules.learned.guesses import SURE, guess_at, is_worth_a_guess
from summarizer.readers.rules.learned.tagging import likeliest, weigh_tokens
from summarizer.readers.rules.learned.tokens import gist, stem, tokens_of
from summarizer.readers.rules.learned.weights import Scale, Table, lesson_of
from summarizer.readers.rules.scene import Scene
from summarizer.sources import article_from_text
from summarizer.text.layout import Role

ROOT = Path(__file__).resolve().parent.parent
DATELINE = "GENEVA, March 6, 2025 (Agency) - "
LEAD = "Canada imposed sanctions on a Malian bank on Monday. "


def told(text):
    """Return the sanctions of a text behind the lead as lines: status, imposers, targets, day."""
    for s in read_by_rules(DATELINE + LEAD + text).sanctions[1:]:
        who = [i.text for i in s.imposers or s.blocked_by]
        yield s.status.value, who, [t.text for t in s.targets], s.date and s.date.value


# text behind the lead, and of the action it tells its status, imposers, targets and day
ACTIONS = [
    ("Norway suspended the permit of the airline Volga Star on 24 February.",
     ("imposed", ["Norway"], ["Volga Star"], "2025-02-24")),
    ("The French foreign ministry withdrew the visas of 40 Malian officers in January.",
     ("imposed", ["French foreign ministry"], ["40 Malian officers"], "2025-01")),
    ("Norway has another Malian banker, Omar Keita, in its sights, and is expected to name him before Easter, two officials said.",
     ("proposed", ["Norway"], ["Omar Keita"], None)),
    ("On January 14, 2023, Canada and Norway acted in concert against two Malian generals, Omar Keita and Issa Traore.",
     ("imposed", ["Canada", "Norway"], ["Omar Keita", "Issa Traore"], "2023-01-14")),
    ("Norway cancelled the landing rights of the airline Volga Star on 24 February.",
     ("imposed", ["Norway"], ["Volga Star"], "2025-02-24")),
    # a clause of its own
    ("Two men were arrested in Oslo in May, and in January Norway cancelled the landing rights of the airline Volga Star.",
     ("imposed", ["Norway"], ["Volga Star"], "2025-01")),
    # on whom it is, or on which day, is told around it
    ("Britain had already shut it out of London in January 2024.",
     ("imposed", ["Britain"], ["a Malian bank"], "2024-01")),
    ("Switzerland took over the entry in January.",
     ("imposed", ["Switzerland"], ["a Malian bank"], "2025-01")),
    ("Switzerland also followed the EU on Chad, with travel bans on nine judges and prison governors.",
     ("imposed", ["Switzerland"], ["nine judges and prison governors"], None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "record"), ACTIONS)
def test_actions_without_a_word_that_rules_know(text, record):
    assert list(told(text)) == [record]


@pytest.mark.parametrize(
    "text",
    [
        "The text would have frozen the assets of nine generals.",
        "Norway put the airline's founder on its wanted list in January.",
        "The bank bought two ships in January.",
        "Police in Oslo arrested two men over fuel deliveries to Chad on Friday.",
        "Norway and Chad signed an agreement on fishing in January.",
        "The EU sanctions on Chad hurt its farmers most, Omar Keita said.",
        "Sweden's football association suspended the captain for three matches.",
        "Norway may well act against the bank, too, a lawyer in Oslo thinks.",
        "The minister flew to Bamako for talks on the bank on Monday.",
        "The Treasury Department stated that the measures only came after six missile launches.",
        "It was the first time that Norway had shut out an airline of that size.",
        "Norway has named no airline this year.",
        "Those on the Norwegian list include the pilot Omar Keita.",
    ],
)
def test_no_action_is_learned_from_what_tells_none(text):
    assert list(told(text)) == []


def test_clauses_beside_an_action_that_rules_know():
    (frozen, cancelled) = told(
        "Canada froze the assets of two Chadian banks on Tuesday, after Norway had cancelled the "
        "landing rights of the airline Volga Star in January."
    )
    assert frozen == ("imposed", ["Canada"], ["two Chadian banks"], "2025-03-04")
    assert cancelled == ("imposed", ["Norway"], ["Volga Star"], "2025-01")


@pytest.mark.parametrize(
    ("text", "launches"),
    [
        # each clause with a day of its own tells its own
        ("India tested an Agni-5 on Monday. The first one fell into the sea in April 2010, and in December 2012 another came down in a swamp.",
         [("India", "2025-03-03"), ("India", "2010-04"), ("India", "2012-12")]),
        # a firm that only its role tells; where missiles are told of, it would be no firm
        ("SpaceX launched a Falcon 9 on Monday. Corvid Dynamics goes next, from Andoya on 12 March.",
         [("SpaceX", "2025-03-03"), ("Corvid Dynamics", "2025-03-12")]),
        ("SpaceX launched a Falcon 9 on Monday. A sounding rocket by Corvid Dynamics climbed to 90 kilometers from Andoya on Sunday.",
         [("SpaceX", "2025-03-03"), ("Corvid Dynamics", "2025-03-02")]),
        # a firm fires no missile that is told of somebody else
        ("SpaceX launched a Falcon 9 on Monday. The army tried a missile on Tuesday and it fell short.",
         [("SpaceX", "2025-03-03")]),
        # rockets that fly for science fly, too
        ("Norway's Andoya Space launched a sounding rocket on Tuesday to study the northern lights.",
         [("Norway", "2025-03-04")]),
        ("A sounding rocket of the German space agency reached 240 kilometers on Tuesday.",
         [("German space agency", "2025-03-04")]),
        # the last of those counted is the one that has a day
        ("India tested an Agni-5 on Monday. It had flown eight times before, most recently on October 27.",
         [("India", "2025-03-03"), ("India", "2024-10-27")]),
        # what was tried was done
        ("Rocket Lab tried to launch a satellite on Monday.", [("Rocket Lab", "2025-03-03")]),
    ],
)  # fmt: skip
def test_launches_in_clauses_and_by_firms_no_table_knows(text, launches):
    found = read_by_rules(DATELINE + text).launches
    assert [
        (each.launching_party.text, each.date and each.date.value) for each in found
    ] == launches


@pytest.mark.parametrize(
    ("text", "launch"),
    [
        ("South Korea's defence ministry expects Pyongyang to launch another satellite from Sohae before the end of May.",
         ("Pyongyang", "planned")),
        ("A website wrote that Iran had launched a Qaem-100 on Tuesday; Tehran says it did nothing of the kind.",
         ("Iran", "denied")),
        ("Kurdish officials said two rockets were fired at Erbil on Tuesday by Iran. Tehran denied any launch.",
         ("Iran", "denied")),
    ],
)  # fmt: skip
def test_what_is_planned_or_denied_by_the_whole_of_a_sentence(text, launch):
    launches = read_by_rules(DATELINE + text).launches
    assert [(x.launching_party.text, x.confirmation.value) for x in launches] == [launch]


@pytest.mark.parametrize(
    "text",
    [
        "A rocket built by the Scottish startup Caldera Launch blew up over SaxaVord on Tuesday, seconds into its first flight.",
        "Caldera Launch's Kestrel rocket lifted off from SaxaVord on Tuesday and reached orbit.",
        "Caldera Launch's Kestrel rocket carrying a Canadian satellite lifted off from SaxaVord on Tuesday.",
    ],
)
def test_companies_that_no_table_knows(text):
    launches = read_by_rules(DATELINE + text).launches
    assert [x.launching_party.name for x in launches] == ["Caldera Launch"]


def test_a_launch_without_a_word_that_rules_know():
    notice = (
        "Pakistan has put out a notice to airmen for a danger zone of 2,000 km over the Arabian Sea "
        "between May 5 and 7, which points to a test of a Shaheen missile, officials said."
    )
    launches = read_by_rules(f"{DATELINE}India tested a missile on Tuesday. {notice}").launches
    assert [(x.launching_party.text, x.confirmation.value) for x in launches] == [
        ("India", "confirmed"),
        ("Pakistan", "planned"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Russia shot down two HIMARS rockets on Tuesday.",
        "The USS Carney fired SM-2 missiles on Tuesday to bring down Houthi drones.",
        "The launch of a second Agni-V missile, planned for May, was called off.",
        "U.S. forces struck two anti-ship missiles that were prepared to launch on Tuesday.",
        "The Shaheen missile has a range of 2,700 km.",
        "Pakistan showed a Shaheen missile at the parade on Tuesday.",
    ],
)
def test_no_launch_is_learned_from_what_tells_none(text):
    launches = read_by_rules(f"{DATELINE}North Korea fired a missile on June 20. {text}").launches
    assert [x.launching_party.text for x in launches] == ["North Korea"]


def test_nobody_is_looked_for_where_hardly_a_launch_is_told():
    museum = "North Korea was the topic. Visitors press a button and a missile is launched on the screen."
    assert not read_by_rules(DATELINE + museum).launches


def read(text):
    """Return the scene and the first sentence of a text."""
    scene = Scene(article_from_text(text))
    return scene, scene.sentences[-1]


def test_the_gist_of_a_sentence_has_no_names():
    scene, sentence = read("News\n\nOn Monday Japan froze the assets of 12 Iranian firms.\n")
    words = gist(tokens_of(scene, sentence))
    assert words == ["on", "<date>", "<country>", "froz", "the", "asset", "of", "<number>", "<demonym>", "firm", "."]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"), [("freeze", "freezes"), ("lifted", "lifting"), ("sanctions", "sanction")]
)
def test_forms_of_a_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


def test_a_guess_says_what_and_who():
    scene, sentence = read(
        "News\n\nThe Treasury Department on Friday froze the assets of three Iranian banks.\n"
    )
    guess = guess_at(scene, sentence, "sanctions", told=0, beside=False)
    assert guess.chance > SURE
    assert (guess.status, guess.is_clear) == ("imposed", True)
    assert [scene.text[slice(*place)] for place in guess.places("imposer")] == [
        "Treasury Department"
    ]
    assert [scene.text[slice(*place)] for place in guess.places("target")] == [
        "three Iranian banks"
    ]
    assert scene.text[slice(*guess.words[0])].islower()


def test_nothing_is_guessed_of_an_everyday_sentence():
    scene, sentence = read("News\n\nThe weather in Geneva was mild, and the market was open.\n")
    for kind in ("sanctions", "launches"):
        assert not is_worth_a_guess(scene, sentence, kind)
        assert not guess_at(scene, sentence, kind, told=0, beside=False).is_likely


def test_features_of_words_are_features_of_their_sentence():
    scene, sentence = read("News\n\nNorway suspended the permit of the airline in February.\n")
    tokens = tokens_of(scene, sentence)
    whole = sentence_features(tokens, Role.BODY, told=0, beside=False)
    assert {"suspend the", "the * of", "suspend .. airlin"} <= whole
    assert {"suspend", "is suspended"} == set(features_of_word(tokens[1])) <= whole
    assert len(token_features(tokens)) == len(tokens)


def test_a_scale_adds_up_what_it_knows():
    scale = Scale(1, {"a": 2, "b": -5})
    assert scale.weigh(["a", "b", "unknown"]) == -2
    assert scale.weigh([]) == 1


def test_a_table_adds_up_what_it_knows():
    table = Table(("yes", "no"), (1, -1), {"a": [2, 0], "b": [0, 5]})
    assert table.weigh(["a", "b", "unknown"]) == [3, 4]
    assert table.weigh([]) == [1, -1]


@given(
    st.lists(st.lists(st.integers(-50, 50), min_size=3, max_size=3), min_size=1, max_size=5),
    st.lists(st.lists(st.integers(-50, 50), min_size=3, max_size=3), min_size=3, max_size=3),
)
def test_the_likeliest_labels_weigh_as_much_as_any(weights, steps):
    def weight(path):
        own = sum(row[label] for row, label in zip(weights, path, strict=True))
        return own + sum(steps[one][two] for one, two in pairwise(path))

    best = max(weight(path) for path in product(range(3), repeat=len(weights)))
    assert weight(likeliest(weights, steps)) == best


def test_no_words_have_no_labels():
    assert likeliest([], [[0]]) == []


@pytest.mark.parametrize("kind", ["sanctions", "launches"])
def test_words_weigh_what_all_their_features_weigh(kind):
    """The sums over the words before and behind are those of the features, taken one by one."""
    scene, sentence = read("News\n\nJapan froze the assets of two firms, and Japan told both.\n")
    tokens, roles = tokens_of(scene, sentence), lesson_of(kind).roles
    examples = lessons("examples")
    one_by_one = [roles.weigh(found) for found in examples._with_sides(tokens)]
    assert weigh_tokens(roles, tokens) == one_by_one


def lessons(name):
    """Return a module of lessons/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "lessons" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_is_learned_from_articles_that_are_scored_only():
    learn = lessons("learn")
    numbers = {
        int(path.stem)
        for path in learn.sources()
        if path.parent.name in {"articles", "gold"}
        and path.parent.parent.name not in {*learn.OPEN, "lessons"}
    }
    assert len(numbers) > 200
    assert all(number % 2 for number in numbers)


def test_the_marks_of_a_line_are_its_roles():
    examples = lessons("examples")
    text, places = examples._unmarked("[[imposer:Japan]] froze the assets of [[target:two firms]].")
    assert text == "Japan froze the assets of two firms."
    assert [(text[start:end], role) for start, end, role in places] == [
        ("Japan", "imposer"),
        ("two firms", "target"),
    ]


STORY = """\
head\tTwo up, one down
confirmed\tKOUROU, May 6 (Agency) - [[party:Norway]] sent up a [[missile:Kestrel]] on Monday.
again\tIt kept going.
failed+failed\tTwo before it fell into the sea.

none\tInsurers were pleased.
"""


@pytest.fixture
def stories(tmp_path):
    """Return the examples of a file of two stories."""
    path = tmp_path / "launches" / "t.txt"
    path.parent.mkdir()
    path.write_text(
        f"{STORY}---\nplanned\tA third flies in [[place:Kourou]] in May.\n---\n", "utf-8"
    )
    return list(lessons("examples").from_stories(path))


def test_each_line_of_a_story_is_an_example_but_headlines(stories):
    labels = ["confirmed", "again", "failed", "none", "planned"]
    assert [example.label for example in stories] == labels
    assert {example.kind for example in stories} == {"launches"}


def test_a_line_of_a_story_knows_what_was_told_before_it(stories):
    counted = [[f for f in example.features if f.startswith("told")] for example in stories]
    assert [sorted(found) for found in counted] == [
        ["told 0"], ["told 1", "told beside"], ["told 2", "told beside"],
        ["told 3", "told beside"], ["told 0"],
    ]  # fmt: skip


def test_only_lines_of_a_story_that_tell_something_have_roles(stories):
    assert [bool(example.roles) for example in stories] == [True, False, True, False, True]
    assert {"B-party", "B-missile", "O"} == set(stories[0].roles)


def test_what_is_told_again_is_learned_from_lines_behind_what_is_told(stories):
    assert [example.is_later for example in stories] == [False, True, True, False, False]


def test_the_paragraphs_of_a_story_are_those_of_its_text():
    assert lessons("examples")._text_of(STORY) == (
        "Two up, one down\n\nKOUROU, May 6 (Agency) - Norway sent up a Kestrel on Monday."
        " It kept going. Two before it fell into the sea.\n\nInsurers were pleased.\n"
    )


def test_every_line_of_the_stories_has_a_label():
    known = {
        "launches": {"confirmed", "claimed", "reported", "failed", "planned", "denied"},
        "sanctions": {"imposed", "proposed", "threatened", "extended", "eased", "lifted", "blocked"},
    }  # fmt: skip
    paths = sorted((ROOT / "lessons" / "stories").glob("*/*.txt"))
    assert len(paths) > 20
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            label, tab, words = line.partition("\t")
            told = set(label.split("+")) <= {*known[path.parent.name], "none", "again", "head"}
            assert line in {"", "---"} or (told and tab and words), f"{path.name}: {line}"
