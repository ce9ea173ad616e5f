"""Launches to come by rule: of which others are warned, whose day is named, and what is no plan."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


ANNOUNCED = [
    ("Pakistan has issued a notice to airmen ahead of a missile test planned for November 12 to 14.", ["PK | planned | 1 | missile | - | -"]),
    ("Indian authorities have closed airspace over the Bay of Bengal for a missile test likely on December 18 to 20.", ["IN | planned | 1 | missile | - | -"]),
    ("Pakistan warned airlines of a missile launch on July 22 to 24.", ["PK | planned | 1 | missile | - | -"]),
    ("Russia closed waters off Severomorsk for a missile test on August 14 to 18.", ["RU | planned | 1 | missile | - | -"]),
    ("A NOTAM issued by New Delhi suggests a missile test on May 18.", ["IN | planned | 1 | missile | 2025-05-18 | -"]),
    ("Norway has been told by Russia of missile firings in the Barents Sea from August 10 to 12.", ["RU | planned | - | missile | - | the Barents Sea"]),
    ("Iran notified airlines of missile tests over its centre on December 3.", ["IR | planned | - | missile | 2025-12-03 | -"]),
    ("Pakistan fired a Babur cruise missile on Monday. It has notified India of a second test, between April 10 and 12.", ["PK | confirmed | 1 | Babur | 2025-03-03 | -", "PK | planned | 1 | Babur | - | -"]),
    ("Moscow has set October 5 for the first launch of Sarmat.", ["RU | planned | 1 | Sarmat | 2025-10-05 | -"]),
    ("Russia's navy fired a Bulava missile on Saturday. The next firing, from the submarine Knyaz Oleg, is due in the summer.", ["RU | confirmed | 1 | Bulava | 2025-03-01 | -", "RU | planned | 1 | Bulava | - | the submarine Knyaz Oleg"]),
    ("Russia test-fired a Sarmat missile on Wednesday. Another Sarmat launch is planned for the autumn, and the first regiment will be armed with it next year.", ["RU | confirmed | 1 | Sarmat | 2025-03-05 | -", "RU | planned | 1 | Sarmat | - | -"]),
    ("Japan ordered its forces to shoot down the rocket that North Korea plans to launch between April 12 and 16.", ["KP | planned | 1 | rocket | - | -"]),
    ("The Russian commander said eight launches of Yars missiles were planned for 2026.", ["RU | planned | 8 | Yars | 2026 | -"]),
    ("A North Korean satellite launch planned for mid-April drew condemnation from Washington.", ["KP | planned | 1 | satellite | 2025-04 | -"]),
    ("South Korea aims to fire its first submarine-launched missile next year.", ["KR | planned | 1 | submarine-launched missile | 2026 | -"]),
    ("North Korea's satellite launch, originally set for Saturday, went ahead on Sunday.", ["KP | confirmed | - | satellite | 2025-03-02 | -"]),
    ("India tested an Agni-V on Sunday. A test of the air-to-air Astra, planned for next week, is likely to be put off.", ["IN | confirmed | 1 | Agni-V | 2025-03-02 | -"]),
    ("Tehran has invited journalists to watch a launch on February 1.", []),
    ("North Korea says it will launch a satellite on April 8. Seoul wants to dissuade it from carrying out this launch.", ["KP | planned | 1 | satellite | 2025-04-08 | -"]),
    ("North Korea says it will launch a satellite on April 8. By carrying out this launch, it would defy the council.", ["KP | planned | 1 | satellite | 2025-04-08 | -"]),
    # whose clock it is, who briefs, whose waters; what a launch would be
    ("North Korea fired a missile on Thursday (Seoul time), its eighth test launch of an ICBM this year.", ["KP | confirmed | 1 | ICBM | 2025-03-06 | -"]),
    ("North Korea launched two missiles on Wednesday. Kim had a briefing from Chung Eui, an adviser, after the North launched them.", ["KP | confirmed | 2 | missiles | 2025-03-05 | -"]),
    ("North Korea launched a missile on Wednesday. The missile did not reach Japanese waters, Tokyo said.", ["KP | confirmed | 1 | missile | 2025-03-05 | -"]),
    ("The secretary said a missile launch by North Korea would be a very serious matter.", []),
    # engines on a stand, and titles
    ("The firm is to launch a rocket next year. In September its engine ran for 90 seconds on a stand at the port, after a shorter firing in May.", []),
    # an alert is no plan, and what is only threatened or was put off is none
    ("Japan's coast guard warned ships of a missile launch on Tuesday morning.", []),
    ("South Korea said it would test-fire a Hyunmoo missile if the North tested again.", []),
    ("The launch of the Qaem-100, first set for January 5, was put off to January 20, Iranian media said.", ["IR | planned | 1 | Qaem-100 | 2026-01-20 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), ANNOUNCED)
def test_a_launch_to_come_is_told_by_the_warnings_of_it(text, launches):
    assert told(text) == launches
