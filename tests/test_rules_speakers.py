"""Who speaks: whom a pronoun, a bare surname, an office or a turn of phrase stands for."""

import time

import pytest

from summarizer.readers.rules.scene import Scene
from summarizer.readers.rules.speech.quotes import find_quotes
from summarizer.records.quote import QuoteKind
from summarizer.sources import article_from_text

TURNS = {
    "quoted as reporting": (
        '"The flight has ended as planned," Reuters quoted IRNA as reporting.',
        ["IRNA"],
    ),
    "in the view of": (
        'The rules are "a nightmare for every bank", in the view of Anna Hall, a lawyer in Oslo.',
        ["Anna Hall"],
    ),
    "in the words before": (
        'In the words of Anna Hall, the rules are "a nightmare for every bank".',
        ["Anna Hall"],
    ),
    "is how X put it": (
        '"It is a question of trust," is how Finance Minister Peter Voss put it on Tuesday.',
        ["Peter Voss"],
    ),
    "that is how X described": (
        '"Ready for any turn of events" - that is how Peter Voss described the mood in Moscow.',
        ["Peter Voss"],
    ),
    "for X the message is clear": (
        'For Anna Hall, a researcher in Oslo, the message is clear: "They will not stop."',
        ["Anna Hall"],
    ),
    "the first, named in apposition": (
        'The first, a shipping clerk named Peter Voss, said it was "changed three times".',
        ["Peter Voss"],
    ),
    "it behind a fronted statement": (
        (
            "The harbor authority of Oslo denied it. In an emailed statement it said that it "
            '"complies with all the laws".'
        ),
        ["harbor authority of Oslo"],
    ),
    "they for ministers": (
        (
            "Ministers from France met in Oslo. In a joint statement, they said they were "
            '"gravely concerned by the tests".'
        ),
        ["Ministers from France"],
    ),
    "as X put it": (
        'To Tehran, the message was "act now or pay later", as one aide to Hall put it.',
        ["one aide to Hall"],
    ),
    "likes to say": (
        '"Sanctions work as rust does," Anna Hall, an economist by training, likes to say.',
        ["Anna Hall"],
    ),
    "whose answer it is": (
        'The navy\'s answer was short: "We saw it well."',
        ["navy"],
    ),
    "remembers": (
        'Yusuf Adan, a fisherman, remembers "a flash and then nothing at all".',
        ["Yusuf Adan"],
    ),
    "behind several fragments": (
        'Moscow will give "a strong, full answer", "not a weak one", the foreign ministry said.',
        ["foreign ministry", "foreign ministry"],
    ),
    "the statement of who is told to have made it": (
        (
            "Oslo will answer, the foreign ministry said in a statement. The statement called "
            'it "a step too far".'
        ),
        ["foreign ministry"],
    ),
    "it for who told the sentence before": (
        (
            'Oslo has shown that it can, the foreign ministry stressed. "There are no other '
            'means left," it read.'
        ),
        ["foreign ministry"],
    ),
    "charged that": ('Peter Voss charged that "the same old rake lies here".', ["Peter Voss"]),
    "no speaker goes on": (
        'Peter Voss warned that by its list Oslo was continuing the "long siege of the port".',
        ["Peter Voss"],
    ),
    "went on to say": (
        'Peter Voss went on to say that there was "no proof at all".',
        ["Peter Voss"],
    ),
    "made it clear": ('Peter Voss has made it clear that he is "able to wait".', ["Peter Voss"]),
    "a comma forgotten": (
        '"We should worry," Anna Hall, a fellow at a think tank said in a statement.',
        ["Anna Hall"],
    ),
    "no speaker in a passive": (
        (
            "According to the BBC, a ship was held after reports indicated that it was "
            '"about to set sail".'
        ),
        ["BBC"],
    ),
    "no speaker in an aside": (
        (
            "Peter Voss spoke in Oslo, hours after the Hall administration announced the list, "
            'calling it "the worst of all steps".'
        ),
        ["Peter Voss"],
    ),
    "an agency passes on": (
        'The security council said Oslo would "only bring the allies closer," the agency said.',
        ["security council"],
    ),
    "the office of whom": (
        'Yonhap was first. "Please stay inside the house," the prime minister\'s office tweeted.',
        ["prime minister's office"],
    ),
    "the paragraph before": (
        'Peter Voss defended the alert in full.\n\n"It was sent to keep all of us safe."',
        ["Peter Voss"],
    ),
    "no speaker of the paragraph before": (
        'The sea was calm all day.\n\n"It was sent to keep all of us safe."',
        [],
    ),
    "no speaker in an adjective": (
        'In a prepared text the ministry said the law was "late but not too late".',
        ["ministry"],
    ),
    "no speaker maintains a posture": (
        (
            "Seoul's Joint Chiefs of Staff said the army was maintaining "
            '"a firm and full readiness posture".'
        ),
        ["Joint Chiefs of Staff"],
    ),
}

BEFORE = {
    "two in turn": (
        (
            'Anna Hall, the harbor master, looked up. "I thought it was thunder," she said. Her '
            'deputy, Peter Voss, was asleep. "Nobody woke me up," he complained later.'
        ),
        ["Anna Hall", "Peter Voss"],
    ),
    "an unnamed one is nearer": (
        (
            'Peter Voss said the rule was "a fault of the council". A company spokesman declined '
            'to go into it. "We have said all that we can," he said.'
        ),
        ["Peter Voss", "A company spokesman"],
    ),
    "an envoy by his capital": (
        (
            "The hall was full. Beijing's envoy spoke next. He warned against "
            '"turning the council into a court".'
        ),
        ["Beijing's envoy"],
    ),
    "who else stood by": (
        (
            '"We will act in time," Peter Voss said, with Anna Hall at his side. "The hour will be '
            'ours," he added.'
        ),
        ["Peter Voss", "Peter Voss"],
    ),
    "named only later": (
        (
            '"I want to be clear," he told the BBC on Monday. Foreign Secretary Peter Voss was '
            "speaking in Oslo."
        ),
        ["Peter Voss"],
    ),
    "surname of no known name": (
        (
            'Yrsa Brox and Omar Aziz follow the fleet. "We know every hull," says Brox, a former '
            "navy analyst."
        ),
        ["Yrsa Brox"],
    ),
    "bare surname, then a pronoun": (
        (
            '"China condemns the step," Lin said.\n\nHe said Beijing was "taking all due steps" '
            "in return."
        ),
        ["Lin", "Lin"],
    ),
    "the former president": (
        (
            '"It is an act of war," said Peter Voss, the deputy head of the council.\n\n"They will '
            'regret it soon," the former president wrote on Telegram.'
        ),
        ["Peter Voss", "Peter Voss"],
    ),
    "the office of a mere name": (
        (
            'Voss said no, but added: "Not under such pressure." The foreign minister said it must '
            'bring "real and lasting relief".'
        ),
        ["Voss", "Voss"],
    ),
    "another office is another person": (
        (
            '"We saw it fall," said Anna Hall, a Polish farmer. The mayor said it was "a very loud '
            'and long noise".'
        ),
        ["Anna Hall", "The mayor"],
    ),
    "surname first": (
        'Chung Eun-ji watched from the roof. "It went up like a firework," Ms Chung said.',
        ["Chung Eun-ji"],
    ),
    "the clerk": (
        'The doors were shut. The clerk shrugs. "The rent is not," he says.',
        ["The clerk"],
    ),
    "the presenter": (
        'Iranian state television showed the launch. "A proud day for us all," the presenter said.',
        ["the presenter"],
    ),
    "when asked": (
        'When asked if the ship was his, Voss shrugged. "It might well be mine," he said.',
        ["Voss"],
    ),
}

ROLES = [
    ('Harbormaster Ann Doyle said: "The quay is full again."', "Harbormaster"),
    (
        'Chaplain Ann Doyle met the crew. "They are tired and want to go home," Doyle said.',
        "Chaplain",
    ),
    (
        '"We do not test to answer anyone," said Major General Fan Kuo, who speaks for the ministry.',
        "Major General",
    ),
    (
        '"We reach for the purse," said the bloc\'s policy chief, Joao Vaz, after a conference of ministers.',
        "the bloc's policy chief",
    ),
    (
        'US secretary of state Anna Hall met reporters. "We agree on it," Hall said.',
        "US secretary of state",
    ),
    (
        (
            "The head of the port, Anna Hall, was the first member of it to speak."
            ' "We agree on it," Hall said.'
        ),
        "The head of the port",
    ),
    (
        'Defense Minister Olav Berg and Foreign Minister Anna Hall met. "We agree on it," Hall said.',
        "Foreign Minister",
    ),
    (
        'Solicitor General Anna Hall met Ivan Petrov. "We fund it so," said Hall.',
        "Solicitor General",
    ),
    (
        'Prime Minister Olav Berg should have asked first, Anna Hall said. "He did not," she said.',
        None,
    ),
    (
        'Kim Jin-su of Korea University disagreed. "It is politics and not physics," said Kim.',
        "of Korea University",
    ),
    (
        'According to the ministry\'s spokesperson Maria Zakharova, it was "an unfriendly step".',
        "ministry's spokesperson",
    ),
    (
        'Missiles hit the hometown of President Volodymyr Zelensky. "We must act," he said.',
        "President",
    ),
    ('Supporters of Prime Minister Imran Khan met. "We will win," Khan said.', "Prime Minister"),
    (
        'Ministry of Defense spokesman Ivan Petrov met reporters. "We will win," Petrov said.',
        "Ministry of Defense spokesman",
    ),
    (
        '"We go on then," Anna Hall, a fellow at a think tank said in a statement.',
        "a fellow at a think tank",
    ),
    ('The bloc (EU)\'s envoy Anna Hall said: "We go on then."', "envoy"),
    ('Anna Hall, the harbor master, was calm. "We go on then," she said.', "the harbor master"),
    ('"We go on then," said Anna Hall, 34, a nurse in Kharkiv.', "a nurse in Kharkiv"),
    ('"We go on then," the French ambassador, Anna Hall, said.', "the French ambassador"),
    ('A clerk named Anna Hall said: "We go on then."', "A clerk"),
    ('It fell to his wife, Anna Hall, to speak. "We go on then," she said.', "his wife"),
    ('"We go on then," one of its partners, Anna Hall, said.', "one of its partners"),
    ('Through a spokesman, Anna Hall said: "We go on then."', None),
    (
        '"We go on then," said Commander Anna Hall of the U.S. Pacific Command.',
        "of the U.S. Pacific Command",
    ),
    (
        '"We go on then," said Norway\'s incoming navy chief Anna Hall.',
        "Norway's incoming navy chief",
    ),
    (
        '"We go on then," Kenya\'s newly elected president Anna Hall said.',
        "Kenya's newly elected president",
    ),
    ('"We go on then," said their lawyer, Anna Hall.', "lawyer"),
    ('"We go on then," Anna Hall, its spokesperson, said.', "spokesperson"),
    ('"We go on then," Kenya\'s minister of state, Anna Hall, said.', "Kenya's minister of state"),
    (
        'The chair of the junta, Colonel-Major Anna Hall, said: "We go on."',
        "The chair of the junta",
    ),
    (
        'Anna Hall, a retired colonel who comments for a paper, spoke. "We go on then," she said.',
        "a retired colonel who comments for a paper",
    ),
    ('It named Judge Ivan Petrov of Mali, Anna Hall and others. "We go on then," Hall said.', None),
    ('It listed two traders, Anna Hall and Ivan Petrov. "We go on then," Hall said.', None),
    ('"We go on then," said retired admiral Anna Hall.', "retired admiral"),
    ('"We go on then," said Anna Hall (R), a senator from Maine.', "a senator from Maine"),
    ('The crowd saw Anna Hall from a balcony in Riga. "We go on then," Hall said.', None),
    (
        'Anna Hall, her son and two firms lost the case in May. "We go on then," she said.',
        None,
    ),
]


def _quotes(text):
    scene = Scene(article_from_text(f"A headline of five words\n\n{text}\n"))
    return [quote for quote in find_quotes(scene) if quote.kind is not QuoteKind.INDIRECT]


@pytest.mark.parametrize(("text", "names"), TURNS.values(), ids=TURNS)
def test_turns_of_phrase_tell_who_speaks(text, names):
    assert [quote.source.name.removeprefix("The ") for quote in _quotes(text)] == names


@pytest.mark.parametrize(("text", "names"), BEFORE.values(), ids=BEFORE)
def test_who_was_told_of_before_speaks(text, names):
    assert [quote.source.name for quote in _quotes(text)] == names


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_a_role_is_what_is_told_of_the_person_and_no_more(text, role):
    assert [quote.speaker_role for quote in _quotes(text)] == [role]


@pytest.mark.parametrize(
    "unit", ['Zed said "it is so late". ', 'The envoy said "it is so late".\n\n']
)
def test_time_is_linear_in_speakers(unit):
    scene = Scene(article_from_text(unit * (100_000 // len(unit))))
    started = time.process_time()
    find_quotes(scene)
    assert time.process_time() - started < 10
