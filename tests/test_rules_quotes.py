"""Quotations: every construction with an example, and whom it is taken to quote."""

import pytest
from support.reading import read_by_rules

from summarizer.grounding import ground
from summarizer.readers.rules.reader import RulesReader
from summarizer.readers.rules.scene import Scene
from summarizer.readers.rules.speech.quotes import find_quotes
from summarizer.records.quote import QuoteKind
from summarizer.sources import article_from_text

AFTER = {
    "after said X": (
        'LONDON - It rained. "We will not stop now," said Foreign Minister Anna Hall.',
        [("We will not stop now,", "Anna Hall")],
    ),
    "after X said": (
        '"We will not stop now," Anna Hall, the foreign minister, told reporters on Monday.',
        [("We will not stop now,", "Anna Hall")],
    ),
    "according after": (
        '"We will not stop now," according to Anna Hall.',
        [("We will not stop now,", "Anna Hall")],
    ),
    "question": (
        '"Why should we stop now?" asked Anna Hall.',
        [("Why should we stop now?", "Anna Hall")],
    ),
    "passed on": (
        'Reuters quoted Anna Hall: "We will not stop."',
        [("We will not stop.", "Anna Hall")],
    ),
    "explained": ('It is what officials call a "change in behavior" of the bank.', []),
    "exclaim": ('"We will never stop!" Anna Hall shouted.', [("We will never stop!", "Anna Hall")]),
    "ellipsis": ('"The list will grow…" Anna Hall warned.', [("The list will grow…", "Anna Hall")]),
    "bracketed": (
        '"We [the allies] will not stop," Anna Hall said.',
        [("We [the allies] will not stop,", "Anna Hall")],
    ),
    "adverb": (
        '"We will not stop," Anna Hall later told state television in Tehran.',
        [("We will not stop,", "Anna Hall")],
    ),
    "has said": (
        "'We will not stop now,' Anna Hall has told the BBC.",
        [("We will not stop now,", "Anna Hall")],
    ),
    "inverted long title": (
        '"We will not stop," said Under Secretary of State for Political Affairs Anna Hall.',
        [("We will not stop,", "Anna Hall")],
    ),
    "statement read": (
        '"We will not stop now," read a statement issued by the Finance Ministry.',
        [("We will not stop now,", "Finance Ministry")],
    ),
    "joint": (
        '"We will not stop now," the three ministers said in a joint statement.',
        [("We will not stop now,", "three ministers")],
    ),
    "unnamed": (
        '"The list will grow," said a senior European diplomat who asked not to be named.',
        [("The list will grow,", "a senior European diplomat")],
    ),
    "em dash": (
        '"The list will grow" — Anna Hall, foreign minister.',
        [("The list will grow", "Anna Hall")],
    ),
    "said of": (
        '"He is a good man," Anna Hall said of Peter Voss.',
        [("He is a good man,", "Anna Hall")],
    ),
    "tail": (
        'The measures target "a web of front companies" in four states, Anna Hall said.',
        [("a web of front companies", "Anna Hall")],
    ),
    "tail body": (
        'The listing was "in line with its obligations", the Finance Ministry said.',
        [("in line with its obligations", "Finance Ministry")],
    ),
}
BEFORE = {
    "before colon": (
        'Anna Hall said: "We will not stop now."',
        [("We will not stop now.", "Anna Hall")],
    ),
    "before comma": (
        'Asked about the ships, Anna Hall replied, "We will not stop now."',
        [("We will not stop now.", "Anna Hall")],
    ),
    "before that": (
        'Anna Hall said that the text was "a relic of failed thinking" and left.',
        [("a relic of failed thinking", "Anna Hall")],
    ),
    "according before": (
        'According to Anna Hall, the step was "long overdue and welcome".',
        [("long overdue and welcome", "Anna Hall")],
    ),
    "adding": (
        'Anna Hall said it was over, adding that "nobody should expect more".',
        [("nobody should expect more", "Anna Hall")],
    ),
    "participle": (
        'Anna Hall left early, calling the text "a relic of failed thinking".',
        [("a relic of failed thinking", "Anna Hall")],
    ),
    "described as": (
        'Anna Hall described the launch as "a grave and reckless provocation".',
        [("a grave and reckless provocation", "Anna Hall")],
    ),
    "described by": (
        'The launch was described by Anna Hall as "a grave and reckless provocation".',
        [("a grave and reckless provocation", "Anna Hall")],
    ),
    "what X called": (
        'Sanctions will follow what Anna Hall called "a grave and reckless provocation".',
        [("a grave and reckless provocation", "Anna Hall")],
    ),
    "in the words": (
        'It was, in the words of Anna Hall, "a very long night indeed".',
        [("a very long night indeed", "Anna Hall")],
    ),
    "as put it": (
        'It was, as Anna Hall put it, "a very long night indeed".',
        [("a very long night indeed", "Anna Hall")],
    ),
    "in a statement": (
        'In a statement on Monday, the Finance Ministry said the ruling was "wrong in every way".',
        [("wrong in every way", "Finance Ministry")],
    ),
    "statement from": (
        'A statement from the Finance Ministry said the ruling was "wrong in every way".',
        [("wrong in every way", "Finance Ministry")],
    ),
    "letter": (
        'In a letter to lawmakers, Anna Hall wrote that the firm "poses a clear danger to us".',
        [("poses a clear danger to us", "Anna Hall")],
    ),
    "in response": (
        'In response, Anna Hall said the text was "a relic of failed thinking".',
        [("a relic of failed thinking", "Anna Hall")],
    ),
    "speaking": (
        'Speaking in Geneva, Anna Hall said the vote was "a very sad affair".',
        [("a very sad affair", "Anna Hall")],
    ),
    "for his part": (
        'Peter Voss, for his part, called the vote "a very sad affair".',
        [("a very sad affair", "Peter Voss")],
    ),
    "told + that": (
        'Anna Hall told Peter Voss that the plan was "dead in the water".',
        [("dead in the water", "Anna Hall")],
    ),
    "asked if": (
        'Asked if Peter Voss would go, Anna Hall said: "That is for him."',
        [("That is for him.", "Anna Hall")],
    ),
    "while": (
        'Peter Voss praised the vote, while Anna Hall called it "a very sad affair".',
        [("a very sad affair", "Anna Hall")],
    ),
    "but": (
        'Peter Voss praised the vote but Anna Hall called it "a very sad affair".',
        [("a very sad affair", "Anna Hall")],
    ),
    "and body": (
        'The bank closed, and the Finance Ministry said it was "a very sad affair".',
        [("a very sad affair", "Finance Ministry")],
    ),
    "who said": (
        'The vote was welcomed by Anna Hall, who said it was "a good day for Europe".',
        [("a good day for Europe", "Anna Hall")],
    ),
    "who told": (
        'Peter Voss, who told parliament that the deal was "dead and buried for good", resigned.',
        [("dead and buried for good", "Peter Voss")],
    ),
    "two fragments": (
        (
            'Anna Hall called the vote "a sad day for us" and said members had "chosen '
            'silence over duty".'
        ),
        [("a sad day for us", "Anna Hall"), ("chosen silence over duty", "Anna Hall")],
    ),
    "british fragment": (
        "Anna Hall said Europe was 'getting faster at this', though owners' tricks go on.",
        [("getting faster at this", "Anna Hall")],
    ),
    "nested double in single": (
        "Anna Hall said: 'He told us \"go home\" and left.'",
        [('He told us "go home" and left.', "Anna Hall")],
    ),
}
MIDDLE_AND_NEXT = {
    "middle": (
        '"We will not stop," Anna Hall said, "and nobody should expect it."',
        [("We will not stop,", "Anna Hall"), ("and nobody should expect it.", "Anna Hall")],
    ),
    "cueless next": (
        '"We will not stop," said Anna Hall. "Nobody should expect it."',
        [("We will not stop,", "Anna Hall"), ("Nobody should expect it.", "Anna Hall")],
    ),
    "cueless paragraph": (
        '"We will not stop," said Anna Hall.\n\n"Nobody should expect it of us."',
        [("We will not stop,", "Anna Hall"), ("Nobody should expect it of us.", "Anna Hall")],
    ),
    "two speakers": (
        '"The list will grow," said Anna Hall. "It will not," said Peter Voss.',
        [("The list will grow,", "Anna Hall"), ("It will not,", "Peter Voss")],
    ),
    "paragraphs": (
        'Anna Hall spoke last.\n\n"We came to talk.\n\n"We will leave with nothing," she said.',
        [("We came to talk.\nWe will leave with nothing,", "Anna Hall")],
    ),
    "unclosed para": (
        'Anna Hall said: "We will not stop now.\n\nOil fell on Monday after the vote.',
        [("We will not stop now.", "Anna Hall")],
    ),
    "subject before": (
        'Anna Hall was blunt. "We will not stop now."',
        [("We will not stop now.", "Anna Hall")],
    ),
    "single marks": (
        "'We don't know the workers' names,' said Anna Hall. 'It's not our job.'",
        [("We don't know the workers' names,", "Anna Hall"), ("It's not our job.", "Anna Hall")],
    ),
    "nested": (
        "“They told us ‘never again’ and we believed them,” said Anna Hall.",
        [("They told us ‘never again’ and we believed them,", "Anna Hall")],
    ),
}
WHO = {
    "pronoun": (
        'Anna Hall arrived in Geneva on Monday. "We will not stop," she said.',
        [("We will not stop,", "Anna Hall")],
    ),
    "pronoun two": (
        'Peter Voss met Anna Hall in Geneva. He called the talks "brief but useful to us".',
        [("brief but useful to us", "Peter Voss")],
    ),
    "surname": (
        'Anna Hall is the minister. Nothing else happened. "We will not stop," Hall added.',
        [("We will not stop,", "Anna Hall")],
    ),
    "it body": (
        'The Finance Ministry rejected the report. "We will not stop," it said in a statement.',
        [("We will not stop,", "Finance Ministry")],
    ),
    "the ministry": (
        (
            'The Finance Ministry rejected the report on Monday. Prices rose. "We will not '
            'stop," the ministry said.'
        ),
        [("We will not stop,", "Finance Ministry")],
    ),
    "statement added": (
        (
            'The Finance Ministry rejected the report. "We will not stop," it said. '
            '"Nobody should expect it," the statement added.'
        ),
        [
            ("We will not stop,", "Finance Ministry"),
            ("Nobody should expect it,", "Finance Ministry"),
        ],
    ),
    "the official": (
        'A U.S. official said the talks were near. "The list will grow," the official said.',
        [("The list will grow,", "A U.S. official")],
    ),
    "the minister": (
        (
            'Foreign Minister Anna Hall came on Monday. Oil fell. "The list will grow," '
            "the minister said."
        ),
        [("The list will grow,", "Anna Hall")],
    ),
    "possessive": (
        'Anna Hall\'s spokesman, Peter Voss, said the text was "a relic of failed thinking".',
        [("a relic of failed thinking", "Peter Voss")],
    ),
    "spokesman for": (
        'A spokesman for Anna Hall said the text was "a relic of failed thinking".',
        [("a relic of failed thinking", "A spokesman for Anna Hall")],
    ),
    "his own": (
        'Peter Voss resigned. His deputy, Anna Hall, said the move was "a matter of honour".',
        [("a matter of honour", "Anna Hall")],
    ),
    "reporter's": (
        'Peter Voss\'s lawyer said the ruling was "wrong in every way".',
        [("wrong in every way", "Peter Voss's lawyer")],
    ),
    "office": (
        'The office of Anna Hall said the vote was "a very sad affair".',
        [("a very sad affair", "office of Anna Hall")],
    ),
    "capital city": (
        'Moscow said it would answer the "hostile and unlawful act" in kind.',
        [("hostile and unlawful act", "Moscow")],
    ),
}
MEDIA = {
    "tweet": (
        'Anna Hall wrote on X: "We will not stop now."',
        [("We will not stop now.", "Anna Hall")],
    ),
    "tweet after": (
        '"We will not stop now," Anna Hall posted on X, formerly known as Twitter.',
        [("We will not stop now,", "Anna Hall")],
    ),
    "told agency": (
        '"We will not stop now," Anna Hall told Yonhap News Agency by phone.',
        [("We will not stop now,", "Anna Hall")],
    ),
    "quoted by": (
        'Anna Hall was quoted by KCNA as saying that the drills were "a rehearsal for war".',
        [("a rehearsal for war", "Anna Hall")],
    ),
    "KCNA quoted": (
        'KCNA quoted Anna Hall as saying the drills were "a rehearsal for war".',
        [("a rehearsal for war", "Anna Hall")],
    ),
    "as saying after": (
        '"The drills are a rehearsal for war," KCNA quoted Anna Hall as saying.',
        [("The drills are a rehearsal for war,", "Anna Hall")],
    ),
    "as saying passive after": (
        '"The drills are a rehearsal for war," Anna Hall was quoted as saying by KCNA.',
        [("The drills are a rehearsal for war,", "Anna Hall")],
    ),
    "Reuters": (
        '"We will not stop now," Reuters quoted Anna Hall as saying.',
        [("We will not stop now,", "Anna Hall")],
    ),
}
NOTHING = {
    "scare": (
        'The so-called "shadow fleet" of tankers grew. The "special military operation" goes on.',
        [],
    ),
    "term": ('Officials know it as the "say sorry and pay" rule.', []),
    "title": (
        'The report, titled "A Decade of Failed Sanctions", was published on Monday by Anna Hall.',
        [],
    ),
    "thing flown": (
        'Anna Hall said after the test launch of a "long-range strategic missile" that it flew.',
        [],
    ),
    "thing tested": (
        'Anna Hall praised the men who tested the "high-thrust solid-fuel engine".',
        [],
    ),
    "two word": ('Anna Hall called it "very sad" on Monday.', []),
    "apostrophes only": (
        "The ministers' cars and the dogs' kennels weren't there in the '90s, Hall said.",
        [],
    ),
}
REAL_STYLE = {
    "long title": (
        (
            '"We will act," Treasury Under Secretary for Terrorism and Financial Intelligence '
            "Anna Hall said in a statement."
        ),
        [("We will act,", "Anna Hall")],
    ),
    "condemned, saying": (
        (
            "Iran's Foreign Ministry spokesman Peter Voss condemned the step as \"a hostile and "
            'illegal act", saying Tehran "would respond in kind".'
        ),
        [("a hostile and illegal act", "Peter Voss"), ("would respond in kind", "Peter Voss")],
    ),
    "relayed by an agency": (
        (
            'SEOUL - Leader Peter Voss said the launch showed "what option we would take," KCNA '
            "reported."
        ),
        [("what option we would take,", "Peter Voss")],
    ),
    "spokesman of whom it is about": (
        (
            'Secretary-General Anna Hall "strongly condemns the launch," her spokesman '
            "Peter Voss said."
        ),
        [("strongly condemns the launch,", "Peter Voss")],
    ),
    "role after a name with a place": (
        (
            '"I think so," Rep. Peter Voss of Texas, the Republican chairman of the House Foreign '
            "Affairs Committee, said."
        ),
        [("I think so,", "Peter Voss")],
    ),
    "an office of somebody": (
        '"We saw it coming," an official at the Finance Ministry said.',
        [("We saw it coming,", "an official at the Finance Ministry")],
    ),
    "not authorized": (
        (
            'The step is "largely symbolic at this stage," said one Western diplomat, who spoke on '
            "condition of anonymity."
        ),
        [("largely symbolic at this stage,", "one Western diplomat")],
    ),
}
TRANSCRIPT = """Department Press Briefing

Anna Hall, Department Spokesperson

MS. HALL: Good afternoon, everyone. I have one thing at the top.

We condemn the launch.

QUESTION: Thank you. Is there a list?

MS. HALL: I will not preview anything. As Peter Voss put it, "you cannot fix a roof in the rain."

(The briefing was concluded at 1:54 p.m.)
"""
BLOCK = """The government has today announced new measures against two firms.

Foreign Secretary Anna Hall said:

These measures show that nobody is too far away to answer for it.

The measures take effect on Monday.
"""
SIGNED = """The Council adopted the list today and published it in its journal.

"Hybrid attacks are not a side show. The doors are now shut."
Anna Hall, High Representative for Foreign Affairs

Those listed are subject to an asset freeze.
"""


def _quotes(text):
    scene = Scene(article_from_text(text))
    return [quote for quote in find_quotes(scene) if quote.kind is not QuoteKind.INDIRECT]


def _bare(name):
    return name.removeprefix("the ").removeprefix("The ")


def _said(text):
    return [(quote.text, _bare(quote.source.name)) for quote in _quotes(text)]


def _cases(groups):
    return [
        pytest.param(text, [(words, _bare(who)) for words, who in said], id=f"{group}: {name}")
        for group, cases in groups.items()
        for name, (text, said) in cases.items()
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    _cases(
        {
            "after": AFTER,
            "before": BEFORE,
            "middle and next": MIDDLE_AND_NEXT,
            "who": WHO,
            "media": MEDIA,
            "nothing": NOTHING,
            "real style": REAL_STYLE,
        }
    ),
)
def test_constructions(text, expected):
    assert _said(text) == expected


def test_a_transcript_quotes_who_answers_and_not_who_asks():
    quotes = _quotes(TRANSCRIPT)
    assert [(quote.text.partition("\n")[0][:20], quote.source.name) for quote in quotes] == [
        ("Good afternoon, ever", "Anna Hall"),
        ("I will not preview a", "Anna Hall"),
        ("you cannot fix a roo", "Peter Voss"),
    ]
    assert quotes[0].text.endswith("\nWe condemn the launch.")


@pytest.mark.parametrize(
    "head", ["Briefer: Ann McHall, Spokeswoman", "Ann McHall, Department Spokeswoman"]
)
def test_who_answers_is_named_in_full_above(head):
    text = (
        f"Daily Press Briefing\n\n{head}\n\nWashington, D.C.\nMay 14, 2025\n\n"
        "MS. MCHALL: Good afternoon. The airline stays on the list.\n\n"
        "QUESTION: And the missile test?\n\nMS. MCHALL: We have seen the reports.\n"
    )
    summary = read_by_rules(text)
    assert [quote.speaker for quote in summary.quotes] == ["Ann McHall", "Ann McHall"]
    assert [actor.name for actor in summary.actors if actor.kind == "person"] == ["Ann McHall"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            'Ann Hall studied the images. According to her, the missile "flew on a flat path".',
            "Ann Hall",
        ),
        (
            'Japan protested. Its Foreign Minister, Taro Aso, called the launch "a grave threat".',
            "Taro Aso",
        ),
        ('"Nobody showed my client a file," said her lawyer, Bob Stone.', "Bob Stone"),
    ],
)
def test_who_speaks_beside_a_title_or_a_pronoun(text, speaker):
    (quote,) = read_by_rules(text).quotes
    assert quote.speaker == speaker


def test_the_head_of_a_press_release_is_no_transcript():
    head = "FOR IMMEDIATE RELEASE: May 7, 2013\n\nCONTACT: Ann Berg, Public Affairs 555-0142"
    assert _said(f'{head}\n\nNorway acted.\n\n"We go on then," Anna Hall said in Oslo.') == [
        ("We go on then,", "Anna Hall")
    ]


def test_a_paragraph_after_a_colon_is_quoted_without_marks():
    assert _said(BLOCK) == [
        ("These measures show that nobody is too far away to answer for it.", "Anna Hall")
    ]


def test_a_line_with_name_and_role_signs_the_quotation_above():
    assert [(quote.source.name, quote.cue) for quote in _quotes(SIGNED)] == [("Anna Hall", None)]


WORDINGS = {
    "mr": ('"He is a good man," Mr. Voss said. Peter Voss is the premier.', ["Peter Voss"]),
    "fragment first": (
        '"A very sad affair" was how Anna Hall described the vote.',
        ["Anna Hall"],
    ),
    "idiom before a colon": (
        (
            'Peter Voss said it was "a good day for all", and Anna Hall begged to differ: '
            '"We were not even asked."'
        ),
        ["Peter Voss", "Anna Hall"],
    ),
    "two speakers in one sentence": (
        (
            '"We will not stop," Anna Hall said, and Peter Voss muttered that he had '
            '"seen better days before".'
        ),
        ["Anna Hall", "Peter Voss"],
    ),
    "a letter that called": (
        'Kenya\'s foreign ministry sent a letter that called it "a play without an end".',
        ["Kenya's foreign ministry"],
    ),
    "signed statement": (
        'A statement carried by state radio and signed by Anna Hall warned of "a price for all".',
        ["Anna Hall"],
    ),
    "its spokeswoman": (
        'The Kremlin was unmoved, and its spokeswoman said it was "an old song again".',
        ["Kremlin"],
    ),
    "told by": ('He was told by Anna Hall to "take a seat and wait".', ["Anna Hall"]),
    "with X telling": (
        (
            "The ministry regretted it, with its envoy, Peter Voss, telling reporters it was "
            '"late but not too late".'
        ),
        ["Peter Voss"],
    ),
    "several argue": (
        'Lawyers for the firm argue that the oil "was bought before the ban".',
        ["Lawyers for the firm"],
    ),
    "manner": ('"Business is business here," shrugged Anna Hall.', ["Anna Hall"]),
    "rare verb": ('"We will go on," Dr Anna Hall sighed.', ["Anna Hall"]),
    "long description": (
        'An analyst at Orion Bank, Anna Hall, said it was "a bad day for ships".',
        ["Anna Hall"],
    ),
    "prefixed name": (
        '"The goal was met," the movement\'s spokesman, Brigadier Hamid al-Qadri, declared.',
        ["Hamid al-Qadri"],
    ),
    "close to it": (
        'The agency was silent, but a diplomat close to it said it "would not be bullied".',
        ["a diplomat close to it"],
    ),
    "the first": ('Two men spoke. The first one said: "We knew of it."', ["The first one"]),
}


@pytest.mark.parametrize(("text", "names"), WORDINGS.values(), ids=WORDINGS)
def test_wordings_of_speakers(text, names):
    assert [quote.source.name for quote in _quotes(text)] == names


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('"We go on," said Foreign Minister Anna Hall.', "Foreign Minister"),
        ('"We go on," said the Europe minister, Anna Hall.', "the Europe minister"),
        ('"We go on," said Anna Hall, a researcher in Seoul.', "a researcher in Seoul"),
        ('"We go on," Houthi military spokesman Anna Hall said.', "Houthi military spokesman"),
        (
            '"We go on," said Colonel Anna Hall, a spokesman for the army.',
            "a spokesman for the army",
        ),
        ('"We go on," Vice-Marshal Anna Hall said.', "Vice-Marshal"),
        ('"We go on," its spokesperson, Anna Hall, said.', "spokesperson"),
        ('"We go on," said its director, Anna Hall.', "director"),
        ('"We go on," said Anna Hall, who chairs the harbor board.', "who chairs the harbor board"),
        ('"We go on," said Anna Hall of the Peace Forum in Oslo.', "of the Peace Forum in Oslo"),
        ('"We go on," Anna Hall of Kestrel Risk wrote on Monday.', "of Kestrel Risk"),
        ('"We go on," said Anna Hall of the Trade Office (TO).', "of the Trade Office (TO)"),
        ('"We go on," said Anna Hall, for the Greens, on Monday.', "for the Greens"),
        ('"We go on," said Anna Hall, a 71-year-old potter.', "a 71-year-old potter"),
        ('"We go on," said Anna Hall, aged nine.', "aged nine"),
        ('"We go on," said former captain Anna Hall.', "former captain"),
        ('"We go on," said Season-ticket holder Anna Hall.', "Season-ticket holder"),
        (
            '"We go on," the chair of the panel, Ambassador Anna Hall, said.',
            "the chair of the panel",
        ),
        (
            '"We go on," a spokeswoman for its embassy in Oslo, Anna Hall, said.',
            "a spokeswoman for its embassy in Oslo",
        ),
        (
            '"We go on," said Anna Hall, a senior State Department official.',
            "a senior State Department official",
        ),
        ('But lawmaker Anna Hall said: "We go on then."', "lawmaker"),
        (
            '"We go on," said Anna Hall, a spokeswoman for the port at a press conference.',
            "a spokeswoman for the port",
        ),
        ('"We go on," said Anna Hall at Camp David.', None),
        ('"We go on," Anna Hall said at 6 PM Moscow time.', None),
        (
            'Anna Hall, a senior aide and sister of the leader rejected it. "We go on," Hall said.',
            "a senior aide and sister of the leader",
        ),
        (
            'Anna Hall, a member of the sanctioned party, left. "We go on," Hall said.',
            "a member of the sanctioned party",
        ),
        ('"We go on," said Anna Hall from Berlin.', None),
        ('"We go on," said Anna Hall at the Institute for Peace.', "at the Institute for Peace"),
        ('"We go on," said Anna Hall at KIDA in Seoul.', "at KIDA in Seoul"),
        ('"We go on," said Anna Hall, 71, who heads the cooperative.', "who heads the cooperative"),
        ('"We go on," said Rear Admiral (retd) Anna Hall.', "Rear Admiral (retd)"),
        ('"We go on," Rep. Anna Hall (D-N.M.) said.', "Rep"),
        ('"We go on," Mrs. Anna Hall said.', None),
        (
            '"We go on," state department spokesperson Anna Hall said.',
            "state department spokesperson",
        ),
        (
            'They listed six, among them the trade secretary Anna Hall. "I go on," Hall said.',
            "trade secretary",
        ),
    ],
)
def test_roles(text, role):
    assert [quote.speaker_role for quote in _quotes(text)] == [role]


def test_cue_and_medium_are_kept():
    quote = _quotes('"We will go on," Foreign Minister Anna Hall told the BBC.')[0]
    assert (quote.cue, quote.intermediary.text) == ("told", "BBC")


def test_cue_of_words_quoted_as_said():
    after = _quotes('"We will go on then," KCNA quoted Anna Hall as saying on Monday.')[0]
    before = _quotes('KCNA quoted Anna Hall as saying: "We will go on then."')[0]
    assert (after.cue, before.cue) == ("saying", "quoted")


def test_indirect_speech_is_told_apart():
    text = "SEOUL - Foreign Minister Anna Hall said that the ships had left port on Monday."
    quotes = find_quotes(Scene(article_from_text(text)))
    assert [(q.kind, q.text, q.source.name, q.cue) for q in quotes] == [
        (QuoteKind.INDIRECT, "the ships had left port on Monday", "Anna Hall", "said")
    ]


@pytest.mark.parametrize("text", [TRANSCRIPT, BLOCK, SIGNED])
def test_grounding_bears_out_what_is_copied(text):
    article = article_from_text(text)
    draft = RulesReader().draft_article(article)
    grounded = ground(article, draft)
    assert len(grounded.quotes) == len(draft.quotes)
    assert not [r for r in grounded.rejected if r.record == "quote"]


def test_the_label_of_an_editorial_is_no_speaker():
    text = (
        "OUR VIEW: One potash cargo does not make a thaw\n\n"
        "OUR VIEW: One potash cargo does not make a thaw\n\n"
        "A carrier full of fertiliser will be on its way within the month. Our own port lost a"
        " fifth of its tonnage.\n\nWe understand the temptation, and we say no."
    )
    assert not read_by_rules(text).quotes
