"""The day of an action: as its sentence tells it, or the next; no day of anything else."""

import pytest
from support.reading import read_by_rules

DATED = "GENEVA, June 23, 2016 (Agency) - "


def days(text):
    found = []
    for record in read_by_rules(DATED + text).sanctions:
        day = record.date
        found.append((day.value or f"{day.earliest}..{day.latest}") if day else None)
    return found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # the sentence behind tells it
        ("The EU imposed sanctions on Mali. The decision, taken on Monday, freezes assets.", "2016-06-20"),
        ("The EU imposed sanctions on Mali. That decision was adopted on 3 May 2015.", "2015-05-03"),
        ("The EU imposed sanctions on Mali. The sanctions, announced on Monday, freeze assets.", "2016-06-20"),
        ("The EU imposed sanctions on Mali. The move came on Monday.", "2016-06-20"),
        ("The EU imposed sanctions on Mali. The step was taken on Monday in Brussels.", "2016-06-20"),
        ("The United States banned trade with Mali. That order, signed in July 2013, remains in force.", "2013-07"),
        ("The EU imposed sanctions on Mali. The foreign ministry played down that step, which was announced on Monday.", "2016-06-20"),
        ("The EU imposed sanctions on Mali. The generals had defied the embargo, which was adopted in May 2015.", None),
        # days of what led to it, of what is said of the target, of the entry into force
        ("The EU imposed sanctions on Mali over the killings of protesters in March.", None),
        ("The EU on Monday imposed sanctions on Mali over the killings of protesters in March.", "2016-06-20"),
        ("The EU imposed sanctions on Mali for the coup of August 2012.", None),
        ("The EU imposed sanctions on Mali after troops seized power on June 3.", None),
        ("The EU imposed sanctions on Mali, whose term on the council ends in December.", None),
        ("The EU imposed sanctions on Mali. The sanctions come into force at midnight tomorrow.", None),
        ("The EU imposed sanctions on Mali until December 31.", None),
        ("The Security Council adopted resolutions 1929 and 1970 imposing sanctions on Iran.", None),
        ("The leader of Mali thanked his army on Monday after the EU imposed sanctions on officers of Mali.", None),
        ("The EU imposed sanctions on six officers of Mali for stopping last weekend's aid convoy.", None),
        ("Canada is imposing sanctions on Mali under executive order 13810 issued in September 2015.", None),
        ("The EU is easing its sanctions on Mali while it heads the African Union for the next year.", None),
        ("The EU imposed sanctions on Mali, Reuters reported on Monday.", None),
        ("After its troops left Mali in May 2015, the EU imposed sanctions on its rulers.", None),
        ("The EU met on Monday. Talks went on. Its leaders spoke of trade. A general of Mali has been sanctioned by the EU.", None),
        # since when something is held up
        ("A proposal to blacklist Mali's army has been stuck since April, when Russia blocked it in the Security Council.", "2016-04"),
        # the day on which a plan was put forward is past
        ("The EU on Wednesday proposed sanctions on Mali that would take effect in July.", "2016-06-22"),
        ("The EU plans to impose sanctions on Mali in July.", "2016-07"),
        ("The EU will impose sanctions on Mali on Monday.", "2016-06-27"),
        # plain forms
        ("The EU imposed sanctions on Mali last Friday.", "2016-06-17"),
        ("The EU imposed sanctions on Mali in November.", "2015-11"),
        ("The EU imposed sanctions on Mali last month.", "2016-05"),
        ("The EU imposed sanctions on Mali three days ago.", "2016-06-20"),
        ("Hours after the test on Wednesday, the EU imposed sanctions on Mali.", "2016-06-22"),
        ("The EU has imposed sanctions on Mali, the official journal showed on Wednesday.", "2016-06-22"),
        ("Sanctions imposed on Mali by the EU on May 3 have hit its exports.", "2016-05-03"),
        ("The EU on Monday extended its sanctions on Mali, due to expire on June 30, for six months.", "2016-06-20"),
    ],
)  # fmt: skip
def test_the_day_of_an_action(text, day):
    assert days(text) == [day]
