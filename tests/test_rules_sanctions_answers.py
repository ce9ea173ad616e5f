"""What others say to sanctions: no day of theirs, no deed of theirs; and strikes with arms."""

import pytest
from support.reading import read_by_rules

DATELINE = "GENEVA, March 3, 2022 (Agency) - "


def told(text):
    return [
        (
            s.status.value,
            [m.name for m in s.imposers],
            [t.text for t in s.targets],
            s.date and s.date.value,
        )
        for s in read_by_rules(DATELINE + text).sanctions
    ]


ROWS = [
    # the day of an answer is not that of what is answered
    ("China on Tuesday condemned a recent U.S. decision to sanction Chinese firms.",
     [("imposed", ["U.S."], ["Chinese firms"], None)]),
    ("On Tuesday, China protested against the U.S. decision to sanction Chinese firms.",
     [("imposed", ["U.S."], ["Chinese firms"], None)]),
    ("Russia on Monday expressed regret over the EU's move to blacklist three officials.",
     [("imposed", ["EU"], ["three officials"], None)]),
    ("The EU on Monday blacklisted three officials whom Russia praised.",
     [("imposed", ["EU"], ["three officials"], "2022-02-28")]),
    # who tells of frozen assets is not whose they are
    ("Britain imposed sanctions on Alpha Shipping on Monday. The Foreign Office said the company's assets in Britain were frozen.",
     [("imposed", ["Britain"], ["Alpha Shipping"], "2022-02-28")]),
    # whoever greets what was done did nothing
    ("The opposition leader has welcomed newly unveiled sanctions against Russia.", []),
    ("Canada newly sanctioned Alpha Trading on Monday.",
     [("imposed", ["Canada"], ["Alpha Trading"], "2022-02-28")]),
    # strikes that are a noun impose nothing
    ("The president called for further sanctions on Russia, after Russian strikes on Monday left 11 dead and 11 wounded.",
     [("proposed", ["president"], ["Russia"], None)]),
    ("Ukraine called for further sanctions on Russia after missile strikes killed 12 people.",
     [("proposed", ["Ukraine"], ["Russia"], None)]),
    # what measures do to somebody is no measure; nor is what is demanded, or drawn on a map
    ("The sanctions that the European Union has imposed are hitting ordinary Syrians hard.", []),
    ("The statement on the sanctions said that the warhead landed in the designated area in Kamchatka.", []),
    ("Iran, which is under sanctions, retaliated against the killing of its general.", []),
    ("The announcement comes after Washington lifted restrictions on Ukraine using U.S.-made missiles.", []),
    ("President Sedov said the strike with the missile, named “Oreshnik,” answered the sanctions.", []),
    ("Britain sanctioned Mali on Monday and hit eight officers for the killing of protesters.",
     [("imposed", ["Britain"], ["Mali", "eight officers"], "2022-02-28")]),
    ("The Treasury hit hard-line clerics in Iran with sanctions on Monday.",
     [("imposed", ["Treasury"], ["hard-line clerics in Iran"], "2022-02-28")]),
    ("The leaders urged Iran to obey six United Nations resolutions and stop enriching uranium.", []),
    ("The missiles fell in a training area designated by China, which is under sanctions.", []),
    ("The questions are about the SWIFT system and sanctioning President Sedov himself.", []),
    ("The US hit three Myanmar officials with sanctions on Monday on the eve of the anniversary of a coup.",
     [("imposed", ["US"], ["three Myanmar officials"], "2022-02-28")]),
    ("An EU oil embargo is due to be formally agreed against Iran within hours.",
     [("proposed", ["EU"], ["Iran"], None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sanctions"), ROWS)
def test_answers_and_strikes_are_no_sanctions(text, sanctions):
    assert told(text) == sanctions
