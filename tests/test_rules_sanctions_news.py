"""What is the news of an article, and what it only tells beside it: days and background."""

import pytest
from support.reading import read_by_rules

DATED = "SEOUL, June 23, 2016 (Agency) - "
YEARLESS = "SEOUL, June 23 (Agency) - "
LAUNCH = (
    "North Korea fired two ballistic missiles on Thursday. The missiles flew 400 kilometers."
    " Seoul condemned it. The president met his aides."
)


def read(text):
    return read_by_rules(text).sanctions


def days(records):
    return [r.date and r.date.value for r in records]


@pytest.mark.parametrize(
    ("text", "day", "background"),
    [
        ("The Treasury blacklisted two Russian firms on June 17.", "2016-06-17", True),
        ("On Monday, Canada sanctioned three banks.", "2016-06-20", True),
        ("On Thursday, Canada sanctioned three banks.", "2016-06-23", False),
        ("Canada sanctioned three banks on Wednesday.", "2016-06-22", False),
        # what has no day of its own has none of a launch either
        ("The Treasury also blacklisted two Russian firms.", None, False),
        ("The EU has penalized 190 Syrians since May 2011.", None, True),
        ("The EU, which froze the assets of dozens of Belarusian officials from 2012, met.", None, True),
    ],
)  # fmt: skip
def test_beside_the_news(text, day, background):
    (record,) = read(f"{DATED}{LAUNCH} {text}")
    assert (record.date and record.date.value, record.background) == (day, background)


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("On May 29, Canada sanctioned three banks.", True),
        ("On June 23, Canada sanctioned three banks.", False),
        ("On Monday, Canada sanctioned three banks.", True),
        ("On Thursday, Canada sanctioned three banks.", False),
        ("Last month, Canada sanctioned three banks.", True),
    ],
)
def test_beside_the_news_of_an_article_without_a_year(text, background):
    lead = LAUNCH.replace("on Thursday", "on Thursday, June 23")
    (record,) = read(f"{YEARLESS}{lead} {text}")
    assert record.background is background


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("May 14: A day after the launch, Canada blacklists two firms.", "2016-05-14"),
        ("June 2: The Security Council adds four entities to its blacklist.", "2016-06-02"),
        ("On Friday, after talks in Brussels, the Treasury sanctioned nine tankers.", "2016-06-17"),
    ],
)
def test_the_day_that_a_sentence_begins_with(text, day):
    assert days(read(f"{DATED}{text}")) == [day]


TELLING = [
    # people kept out, with no word of from where
    ("Moscow barred 89 Australians on Thursday.", "imposed", "Moscow", "89 Australians"),
    ("Beijing barred five Canadian parliamentarians in March 2015.", "imposed", "Beijing", "five Canadian parliamentarians"),
    ("Russia on Friday closed entry to 33 British journalists.", "imposed", "Russia", "33 British journalists"),
    ("New Zealand will freeze out eight Russian banks.", "proposed", "New Zealand", "eight Russian banks"),
    # what is worked towards, or thought of
    ("Tokyo would work towards sanctions on Mahan Air.", "proposed", "Tokyo", "Mahan Air"),
    ("Germany said it would push for sanctions on the airline.", "proposed", "Germany", "the airline"),
    ("Tokyo is studying fresh sanctions on Pyongyang.", "proposed", "Tokyo", "Pyongyang"),
    ("Seoul is reviewing unilateral sanctions in the event Pyongyang tests a bomb.", "threatened", "Seoul", "Pyongyang"),
    ("Tokyo is weighing sanctions should Pyongyang fire again.", "threatened", "Tokyo", "Pyongyang"),
    ("Should Pyongyang fire again, Tokyo will impose further sanctions.", "threatened", "Tokyo", "Pyongyang"),
    ("Unless Tehran agrees, London will impose sanctions on Mahan Air.", "threatened", "London", "Mahan Air"),
    # whose the sanctions are says who acts
    ("The foreign minister widened Canada's autonomous sanctions to take in nine entities.", "imposed", "Canada", "nine entities"),
    ("President Joe Biden's administration delisted the Houthis in 2021.", "lifted", "President Joe Biden's administration", "Houthis"),
    # those told of in passing
    ("Amir Hajizadeh, whom Washington put under sanctions in 2015, met them.", "imposed", "Washington", "Amir Hajizadeh"),
    ("The parts came from Pak Industries, which Tokyo added to its sanctions list.", "imposed", "Tokyo", "Pak Industries"),
    ("The German chancellor has been on Moscow's blacklist since May 2015.", "imposed", "Moscow", "The German chancellor"),
    # what came to nothing
    ("EU ambassadors failed on Wednesday to roll over the sanctions on Belarus.", "blocked", "EU", "Belarus"),
    ("China and Russia in May vetoed a U.S.-led push to toughen sanctions on Pyongyang.", "blocked", "China", "Pyongyang"),
    # what is banned, and of whom
    ("Japan extended for two years a ban on port calls by North Korean ships.", "extended", "Japan", "North Korean ships"),
    ("Japan extended the ban on the entry of all North Korean ships for two years.", "extended", "Japan", "North Korean ships"),
    ("A year after Trump reimposed sanctions on Iran, the Guards launched the satellite.", "imposed", "Trump", "Iran"),
    ("The State Department sanctioned Mahan Air a week earlier.", "imposed", "State Department", "Mahan Air"),
    # a measure that came, a text against somebody that was vetoed, a tranche that hits
    ("The Security Council met. An arms embargo on Mali came in August 2015, in resolution 2371.", "imposed", "Security Council", "Mali"),
    ("Russia and China have three times vetoed resolutions against Damascus, when a text would have threatened sanctions.", "blocked", "Russia", "Damascus"),
    ("The Cabinet of Prime Minister Sato decided to expand Japan's sanctions on Mali.", "imposed", "Japan", "Mali"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "imposer", "target"), TELLING)
def test_what_is_told_beside_other_news(text, status, imposer, target):
    (record,) = read(f"{DATED}{text}")
    assert record.status.value == status
    assert (record.imposers or record.blocked_by)[0].text == imposer
    assert [t.text for t in record.targets] == [target]


@pytest.mark.parametrize(
    "text",
    [
        "Brussels offered last week to lift sanctions on the minister if observers are let in.",
        "Ukraine is reviewing its sanctions on the firm.",
        "The EU is studying the sanctions on Mali.",
        "The missile hit a target in the Barents Sea, a week after the sanctions.",
        "The Navy hit targets 1,500 km away, a week after the sanctions.",
        "The minister had no way to impose sanctions on the bank.",
        "Had it been adopted, the text would have cut oil deliveries and imposed an asset freeze on three firms.",
        "Iran barred 12 candidates from the election.",
        "The league barred 12 Russian players.",
        "Israel bars 12 Israelis, a week after the sanctions.",
        "Some lawmakers propose that Toho Denki be added to the sanctions list.",
        # what is done with arms, for sailors, or to those who are helped
        "The US military targeted Houthi leaders in Sanaa, a week after the sanctions.",
        "Japan barred ships from the waters off Okinawa, a week after the sanctions.",
        "Washington suspended arms shipments to Ukraine, a week after the sanctions.",
        "The defence ministry listed five launch sites, a week after the sanctions.",
        "Caracas and the opposition struck an electoral deal in Barbados, a week after the sanctions.",
        "A British proposal to lift the arms embargo on Syria altogether failed.",
        "U.S. officials said he had broken his word by upholding a ban on María Machado.",
    ],
)
def test_what_is_no_action(text):
    assert not read(f"{DATED}{text}")


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Ivan Petrov runs the bank. He was sanctioned by Canada in 2014.", "Ivan Petrov"),
        ("Ivan Petrov runs the bank. He has been under U.S. sanctions since 2014.", "Ivan Petrov"),
        ("Ivan Petrov runs the bank. The EU sanctioned him in 2014.", "Ivan Petrov"),
    ],
)
def test_whom_he_means(text, target):
    (record,) = read(f"{DATED}{text}")
    assert [t.text for t in record.targets] == [target]


def test_a_measure_lifted_and_imposed_again():
    text = "Japan lifted its sanctions on the North in 2014 and reimposed them in February."
    assert [r.status.value for r in read(f"{DATED}{text}")] == ["lifted", "imposed"]


def test_nobody_is_of_the_country_that_acts_for_standing_beside_it():
    (record,) = read(f"{DATED}The UK froze the assets of Roman Petrov, the owner of the club.")
    assert [t.country for t in record.targets] == [None]


def test_what_was_done_on_many_days_is_background():
    (record,) = read(f"{DATED}Washington has imposed several rounds of sanctions on Mahan Air.")
    assert (record.background, record.date) == (True, None)


def test_a_measure_that_comes_by_itself_is_another_one():
    text = "Canada sanctioned 43 officials on Thursday. Earlier in the month, an embargo on Russian timber took effect."
    assert [[t.text for t in r.targets] for r in read(f"{DATED}{text}")] == [
        ["43 officials"],
        ["Russian timber"],
    ]


def test_the_government_is_that_of_the_dateline_once_it_has_acted():
    text = "TOKYO, June 23, 2016 (Agency) - Japan sanctioned two banks on Thursday. The government also extended its ban on North Korean ships on Thursday."
    assert {i.country for r in read(text) for i in r.imposers} == {"JP"}


def test_two_days_of_an_article_without_a_year_are_two():
    text = (
        f"Canada sanctioned 43 officials on Thursday. {LAUNCH} On May 27, Canada sanctioned a bank."
    )
    assert len(read(f"{YEARLESS}{text}")) == 2


STANDING = [
    ("The EU has had an arms embargo on Belarus in place since 2011.", "EU", "Belarus"),
    ("Somalia has been subject to a U.N. arms embargo since 1992.", "U.N.", "Somalia"),
    ("The blacklisting of 18 bankers by Seoul follows a missile launch.", "Seoul", "18 bankers"),
    ("Seoul's blacklisting of 18 bankers came on Monday.", "Seoul", "18 bankers"),
    ("Under the sanctions, the general has been barred from entering the EU since 2014.", "EU", "the general"),
    ("The State Department restricted the visas of 10 officials on Thursday.", "State Department", "10 officials"),
    ("The Kremlin imposed personal sanctions on the chancellor.", "Kremlin", "the chancellor"),
    ("President Trump signed into law a bill that imposes sanctions on Mali.", "President Trump", "Mali"),
    ("Japan stripped four businessmen of honors and imposed sanctions on them.", "Japan", "four businessmen"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "imposer", "target"), STANDING)
def test_what_stands_is_imposed(text, imposer, target):
    (record,) = read(f"{DATED}{text}")
    assert (record.status.value, record.imposers[0].text) == ("imposed", imposer)
    assert [t.text for t in record.targets] == [target]


def test_trade_suspended_is_a_ban_imposed():
    (record,) = read(f"{DATED}China suspended coal imports from the North under the sanctions.")
    assert record.status.value == "imposed"


def test_days_told_by_how_far_they_lie_from_the_one_before():
    text = (
        "May 21, 2014: The satellite is put in orbit. Nine days later Canada sanctions two banks."
    )
    assert days(read(f"{DATED}{text}")) == ["2014-05-30"]


@pytest.mark.parametrize(
    ("text", "imposer", "target"),
    [
        ("Iran condemned the EU's decision to blacklist the Guards.", "EU", "Guards"),
        ("Beijing protested Washington's move to add 11 firms to its Entity List.", "Washington", "11 firms"),
        ("Gen. Kim Rak Gyom is on the Treasury's sanctions list.", "Treasury", "Kim Rak Gyom"),
    ],
)  # fmt: skip
def test_a_deed_spoken_of_as_done(text, imposer, target):
    (record,) = read(f"{DATED}{text}")
    assert (record.status.value, record.imposers[0].text) == ("imposed", imposer)
    assert [t.text for t in record.targets] == [target]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. is nearing a decision to sanction the bank.",
        "The EU postponed its decision to sanction the judge.",
        # nobody takes himself off a list
        "India's space agency was taken off the Entity List in January 2011.",
    ],
)
def test_no_deed_of_anybody(text):
    assert not read(f"{DATED}{text}")


def test_what_stands_has_not_the_day_of_the_news():
    text = "The U.S. sanctioned a trading house on Thursday. The bank remains under U.S. sanctions imposed in 2014."
    assert days(read(f"{DATED}{text}"))[1:] == [None]


def test_coordinated_sanctions_are_one_action():
    text = "The United States, Japan and South Korea on Friday announced coordinated sanctions against eight operatives."
    (record,) = read(f"{DATED}{text}")
    assert [i.text for i in record.imposers] == ["United States", "Japan", "South Korea"]
