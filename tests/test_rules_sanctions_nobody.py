"""Who is no target, who does not act, and what is no action: half phrases, places, clauses."""

import pytest
from support.reading import drafted_sanctions, read_by_rules, shown

DATELINE = "GENEVA, March 20, 2025 (Agency) - "


def told(text):
    return [shown(record) for record in drafted_sanctions(DATELINE + text)]


ONE = [
    # when it takes effect
    ("China imposed countermeasures on five U.S. firms on Monday. These countermeasures take effect on July 1.",
     ("imposed", "China", ["five U.S. firms"])),
    # with whom it was done, who only met before it, and when others had done something
    ("OFAC announced sanctions in coordination with the FBI against four entities and three individuals in Iran.",
     ("imposed", "OFAC", ["four entities", "three individuals in Iran"])),
    ("The Japanese Foreign Ministry, following a meeting of the leaders of the Group of Seven (G7), announced that it would expand sanctions against Russia.",
     ("proposed", "Japanese Foreign Ministry", ["Russia"])),
    # what another asked for, and who decides did
    ("President Volodymyr Zelensky accepted a request by the Security Council of Ukraine on Sunday to penalise 178 Russians.",
     ("imposed", "President Volodymyr Zelensky", ["178 Russians"])),
    # "the country", by the capital of the one state that is told of beside who acts
    ("The Russian ministry summoned the envoy to Moscow after the Biden administration announced new sanctions against the country.",
     ("imposed", "Biden administration", ["Moscow"])),
    # until when, and who reports it
    ("The Security Council on Thursday voted to renew some sanctions on Somalia through mid-July.",
     ("extended", "Security Council", ["Somalia"])),
    ("Japan imposed sanctions on three Russian banks, Kyodo News reports.",
     ("imposed", "Japan", ["three Russian banks"])),
    ("Tokyo will sanction two Russian shipyards, writes RIA News with reference to a broadcast.",
     ("proposed", "Tokyo", ["two Russian shipyards"])),
    # words beside a name
    ("Sberbank and Alfa Bank respectively will also have their assets frozen by Japan.",
     ("proposed", "Japan", ["Sberbank", "Alfa Bank"])),
    ("Petrov himself was sanctioned by Canada on Monday.",
     ("imposed", "Canada", ["Petrov"])),
    # where it holds, and where they are
    ("China sanctioned 20 U.S. firms on Friday. The sanctions include freezing the firms' assets within China.",
     ("imposed", "China", ["20 U.S. firms"])),
    ("China sanctioned five firms, including Northrop Grumman and a maker of drones based in St. Louis.",
     ("imposed", "China", ["five firms", "Northrop Grumman"])),
    # where it was agreed
    ("The ministers met in Serbia, where the EU sanctions on Russia were approved.",
     ("imposed", "EU", ["Russia"])),
    ("The EU imposed sanctions on Belarus after a meeting of the Executive where the sanctions were approved.",
     ("imposed", "EU", ["Belarus"])),
    # how many there are by now
    ("Japan froze the assets of another five officials, which brings to 61 the number of Russians it has listed.",
     ("imposed", "Japan", ["another five officials"])),
    # a text that decides is no plan
    ("The Security Council on Thursday adopted a U.S.-drafted resolution to extend sanctions against Somalia.",
     ("extended", "Security Council", ["Somalia"])),
    ("President Zelensky approved on Friday a decree by the security council to impose sanctions on several Russian firms.",
     ("imposed", "President Zelensky", ["several Russian firms"])),
    ("The sanctions on Iran were imposed in 2006 pursuant to United Nations Security Council Resolution 1737.",
     ("imposed before", "United Nations Security Council", ["Iran"])),
    # who is only named beside
    ("Canada, along with the United States and Britain, has sanctioned three leaders in Haiti.",
     ("imposed", "Canada, United States, Britain", ["three leaders in Haiti"])),
    ("Following similar actions by the United States and the European Union, Australia froze the assets of five officers.",
     ("imposed", "Australia", ["five officers"])),
    # whose friends they are
    ("A group of Russian oligarchs close to Putin was also placed under sanctions by Britain.",
     ("imposed", "Britain", ["A group of Russian oligarchs close to Putin"])),
    # off the payment system
    ("The EU announced the removal of seven Russian banks from SWIFT on Monday.",
     ("imposed", "EU", ["seven Russian banks"])),
    ("The EU removed three Belarusian banks from SWIFT on Monday.",
     ("imposed", "EU", ["three Belarusian banks"])),
    # what kind of sanctions, and of what council
    ("The EU has renewed for another year targeted sanctions against President Robert Mugabe.",
     ("extended", "EU", ["Robert Mugabe"])),
    ("Australia sanctioned 16 members of Myanmar's governing State Administration Council and two army-run firms.",
     ("imposed", "Australia", ["16 members of Myanmar's governing State Administration Council", "two army-run firms"])),
    ("Canada also announced sanctions against three MPs and other former MPs.",
     ("imposed", "Canada", ["three MPs", "other former MPs"])),
    ("ECOWAS has lifted sanctions on Niger, Mali and Burkina-Faso.",
     ("lifted", "ECOWAS", ["Niger", "Mali", "Burkina-Faso"])),
    # whom measures are on that go on
    ("On Thursday, the EU Council prolonged for one more year the restrictive measures applicable to Myanmar.",
     ("extended", "EU Council", ["Myanmar"])),
    ("The EU extended the restrictive measures applied to Belarus by a year.",
     ("extended", "EU", ["Belarus"])),
    # what else is said of a measure told before
    ("The EU renewed its arms embargo on Zimbabwe. The embargo prohibits the sale, supply or transfer of arms to the country.",
     ("extended", "EU", ["Zimbabwe"])),
    ("Britain sanctioned nine Russians on Monday. Two of the men sanctioned by Britain are no longer in office.",
     ("imposed", "Britain", ["nine Russians"])),
    ("The US added dozens of judges to a list that names those it considers corrupt.",
     ("imposed", "US", ["dozens of judges"])),
    ("The Security Council followed up its statement by voting to blacklist three North Korean companies.",
     ("imposed", "Security Council", ["three North Korean companies"])),
    ("The list of the 15 British nationals who fell under Russian sanctions is on the website.",
     ("imposed", "Russian", ["the 15 British nationals"])),
    ("President Trump signed an executive order on Monday to reverse decades-old American sanctions on Syria.",
     ("lifted", "President Trump", ["Syria"])),
    ("The ECOWAS sanctions on Guinea were removed, and all four nations were extended an invitation to talks.",
     ("lifted", "ECOWAS", ["Guinea"])),
    # what others are asked to do is only proposed, by all who ask
    ("Berlin recommended that the EU sanction two Georgian ministers.",
     ("proposed", "Berlin", ["two Georgian ministers"])),
    ("Poland and Lithuania proposed on Monday that the EU blacklist six Belarusian judges.",
     ("proposed", "Poland, Lithuania", ["six Belarusian judges"])),
    # what is left of what was lifted
    ("The EU lifted most of its earlier sanctions on Myanmar in April 2013 and kept only an embargo on arms.",
     ("lifted before", "EU", ["Myanmar"])),
    # "the embargo" is none of who acted in another paragraph
    ("Canada sanctioned 15 Nicaraguans on Thursday.\n\nTroops in South Sudan have broken the arms embargo. The embargo dates from July 2018.",
     ("imposed", "Canada", ["15 Nicaraguans"])),
    # a text that brings measures, a decree that does two things, "that list", what followed a coup
    ("The Security Council passed Resolution 2653 on Friday, with an asset freeze on the gang leader Jimmy Cherizier.",
     ("imposed", "Security Council", ["Jimmy Cherizier"])),
    ("A day later the Security Council adopted resolution 1970, with an arms embargo and travel bans on 16 Libyans.",
     ("imposed", "Security Council", ["16 Libyans"])),
    ("President Vladimir Putin signed a decree on Friday that bars arms sales to Libya and closes the country's airspace to Libyan aircraft, which was approved.",
     ("imposed", "President Vladimir Putin", ["Libya"])),
    ("The EU has a sanctions regime over Turkey's drilling. Brussels put two managers of the oil company TPAO on that list in February.",
     ("imposed before", "Brussels", ["two managers of the oil company TPAO"])),
    # one count, one trade, one set of units
    ("Canada sanctioned three former Haitian presidents and prime ministers on Monday.",
     ("imposed", "Canada", ["three former Haitian presidents and prime ministers"])),
    ("The EU imposed sanctions on 15 Iranians, companies and militias on Monday.",
     ("imposed", "EU", ["15 Iranians, companies and militias"])),
    ("The EU proposed sanctions aimed at traders in teak and jade.",
     ("proposed", "EU", ["traders in teak and jade"])),
    ("The EU hit Belarus's potash and oil trades with sanctions on Monday.",
     ("imposed", "EU", ["Belarus's potash and oil trades"])),
    ("Beijing put 10 units of Raytheon, Boeing and Lockheed Martin on its list of unreliable entities.",
     ("imposed", "Beijing", ["10 units of Raytheon, Boeing and Lockheed Martin"])),
    ("Canada imposed sanctions on ten officials and two companies on Monday.",
     ("imposed", "Canada", ["ten officials", "two companies"])),
    ("Japan imposed sanctions on four Russian banks and the oligarch Oleg Petrov.",
     ("imposed", "Japan", ["four Russian banks", "Oleg Petrov"])),
    ("New Zealand on Thursday banned 56 Fijian army officers and the whole of the interim cabinet from entering the country.",
     ("imposed", "New Zealand", ["56 Fijian army officers", "the whole of the interim cabinet"])),
    # places that arms strike
    ("Pakistan struck seven hideouts in Iran on Thursday. The European Union sanctioned two Iranian generals on Friday.",
     ("imposed", "European Union", ["two Iranian generals"])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ONE, ids=lambda value: value[:60])
def test_one_record(text, wanted):
    assert told(text) == [wanted]


NOTHING = [
    # a plan that came to nothing
    "The EU initially planned to sanction Georgian banks, but later dropped the idea.",
    "Canada intended to impose sanctions on the ministry but ultimately decided against it.",
    # a text that only blames who broke a measure
    "On Feb. 26 Russia vetoed a British text that would have faulted Iran over breaches of the arms embargo on Yemen.",
    # what a state makes itself
    "The Security Council resolution on sanctions demanded that Iran halt its uranium enrichment program.",
    "Iran's president ended a freeze on uranium enrichment, and sanctions loomed.",
    "The sanctions aim at Iran's nuclear work, but while programs to enrich uranium were stopped, they restarted.",
    # what any measure means for any whom it hits
    "States shall prevent the entry into or transit through their territories of any individuals designated by the Committee.",
    # sums, and those of whom something else is told
    "More than 1,000 people and firms have now been sanctioned by the British government since Russia invaded Ukraine.",
    "Today's decision brings the total number of Russian oligarchs sanctioned by Britain to 18.",
    # papers, and what is looked into
    "The Caesar Act is a law that sanctions the Assad regime for atrocities.",
    "The Security Council discussed the measures imposed by paragraph 8 of resolution 1718 on North Korea.",
    "The order directs the Secretary of State to evaluate suspending sanctions on Syria.",
    "The list includes Ivan Petrov for being behind the removal of five judges, the US said of its sanctions.",
    # states that nobody names
    "Western countries responded to the war by slapping sanctions on individuals, the Foreign Office said.",
    "Western leaders have agreed to freeze the assets of Russia's central bank, and the U.S. welcomed it.",
    "As a consequence of these sanctions, assets within U.S. jurisdiction belonging to these individuals are blocked.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=lambda value: value[:60])
def test_what_is_no_action_gives_none(text):
    assert told(text) == []


def test_the_day_of_what_somebody_is_accused_of_is_not_that_of_the_action():
    text = (
        "Australia has sanctioned five generals accused of leading last year's violent crackdown."
    )
    (record,) = drafted_sanctions(DATELINE + text)
    assert record.date is None or "last year" not in record.date.text


def test_the_council_of_a_press_release_is_no_state_s_council_named_below():
    text = (
        "The Council on Thursday imposed sanctions on two officials of Myanmar. "
        "The listings include two members of the State Administration Council. "
        "They are barred from entering EU territory."
    )
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert [mention.name.removeprefix("The ") for mention in record.imposers] == ["Council"]


def test_what_measures_mean_for_all_on_the_list_is_no_action_of_its_own():
    text = (
        "The EU on Thursday sanctioned four generals of Myanmar. "
        "Additionally, a travel ban to the EU applies to the natural persons listed."
    )
    assert told(text) == [("imposed", "EU", ["four generals of Myanmar"])]


def test_who_was_taken_off_a_list_renews_nothing():
    text = (
        "Former president Robert Mugabe was Monday removed from the list as the EU renewed its arms"
        " embargo on Zimbabwe."
    )
    assert told(text) == [
        ("lifted", "EU", ["Robert Mugabe"]),
        ("extended", "EU", ["Zimbabwe"]),
    ]


def test_states_that_vote_against_a_resolution_are_not_whom_it_is_on():
    text = (
        "The Security Council imposed sanctions on Iran. "
        "Resolution 1929 passed 12-2 with Brazil and Turkey voting against the measure."
    )
    assert told(text) == [("imposed", "Security Council", ["Iran"])]


def test_what_ministers_are_expected_to_decide_on_is_proposed():
    text = (
        "EU ministers are expected to take a decision on imposing travel bans on officials of Mali."
    )
    assert [status for status, *_ in told(text)] == ["proposed"]


def test_the_minister_is_of_the_state_that_acted_and_what_he_prolongs_is_not_imposed():
    text = (
        "New Zealand has imposed sanctions on six people, Foreign Minister Winston Peters said. "
        "The European Union listed five people in May. The Minister has also agreed to prolong "
        "for three years the designation of 36 members of Russia's Federation Council."
    )
    assert told(text)[-1] == (
        "extended",
        "New Zealand",
        ["36 members of Russia's Federation Council"],
    )


def test_what_each_did_is_each_one_s_and_the_day_behind_coup_leaders_is_that_of_the_deed():
    text = (
        "Mali is in turmoil. Canada and Australia each imposed sanctions on two generals on"
        " Monday. Britain had shut its doors to the coup leaders on March 6."
    )
    records = read_by_rules(DATELINE + text).sanctions
    assert [[m.name for m in record.imposers] for record in records] == [
        ["Canada"],
        ["Australia"],
        ["Britain"],
    ]
    assert [record.date.value for record in records] == ["2025-03-17", "2025-03-17", "2025-03-06"]


@pytest.mark.parametrize("why", ["that followed", "imposed after"])
def test_what_sanctions_followed_is_no_target_when_they_are_lifted(why):
    text = f"ECOWAS imposed sanctions on Mali on Sunday. Sanctions {why} the coup of August 2020 were lifted that October."
    assert told(text)[-1] == ("lifted before", "ECOWAS", ["Mali"])


NO_HOME = [
    # where what he is blamed for was
    "The US Treasury on Monday sanctioned Qasim Darvand, a Guards officer accused of planning the Erbil attack.",
    # whose goods were bought
    "Washington sanctioned the SSB and four of its officers, after it took delivery of Russian missiles.",
]


@pytest.mark.parametrize("text", NO_HOME)
def test_whose_a_target_is_not(text):
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert [target.country for target in record.targets if target.text[0] in "Qf"] == [None]


def test_sanctions_of_old_were_not_on_whom_those_told_last_are():
    text = (
        "ECOWAS on Sunday imposed sanctions on Mali. On November 7 it blacklisted 149 people. "
        "Sanctions that followed the coup of August 2020 were lifted that October."
    )
    assert told(text)[-1] == ("lifted before", "ECOWAS", ["Mali"])


def test_a_party_and_a_consultant_are_named_as_what_they_are():
    text = (
        "New Zealand has imposed sanctions on six people and two organisations.\n\nThose listed"
        " include the singer Vlad Cebanu; Igor Malakhov, a Russian political consultant; and the"
        " Renastere party."
    )
    (record,) = read_by_rules(DATELINE + text).sanctions
    kinds = {target.text: target.kind.value for target in record.targets}
    assert kinds["Igor Malakhov"] == "person"
    assert kinds["the Renastere party"] == kinds["two organisations"] == "organization"


def test_a_door_opened_to_sanctions_or_a_deal_returned_to_is_no_action():
    text = (
        "The president announced powers that opened the door to the US imposing sanctions on Mali. "
        "The EU is considering an end to the sanctions on Mali to get it to return to talks."
    )
    assert told(text) == []


def test_who_is_already_under_the_measures_of_others_does_not_say_who_acts_now():
    text = (
        "The United Nations imposed sanctions on six men. Jo Kemp is already under US sanctions. "
        "Two leaders of the group, Al Ho and Bo Li, are also targeted by sanctions."
    )
    assert [by for _, by, on in told(text) if "Al Ho" in on] == ["United Nations"]


ANOTHER_SENSE = [
    "The law requires approval by the US Congress before any sanctions on Mali are lifted.",
    "The Treasury noted that the nuclear deal Iran struck with six powers last summer did not end the sanctions against those responsible.",
    "Labor is demanding that the federal government do the same and implement sanctions against those responsible for the coup.",
]


@pytest.mark.parametrize("text", ANOTHER_SENSE)
def test_what_is_struck_or_demanded_is_not_imposed(text):
    assert told(text) == []


def test_who_joins_another_in_imposing_is_on_no_list():
    text = "Switzerland joined the European Union in imposing sanctions against Syria."
    assert told(text) == [("imposed", "Switzerland", ["Syria"])]


def test_what_came_into_force_did_so_before():
    text = "The EU on Monday lifted sanctions on Mali; the decision came into force on Tuesday."
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert record.effective_date is not None
    assert record.effective_date.value == "2025-03-18"


def test_what_it_had_done_earlier_in_the_week_is_no_part_of_the_news():
    text = (
        "Canada on Wednesday sanctioned two Iranian generals. Earlier in the week it had"
        " blacklisted three banks, the Melli Bank, the Sepah Bank and the Saderat Bank."
    )
    assert [status for status, *_ in told(text)] == ["imposed", "imposed before"]


def test_what_one_of_several_is_blamed_for_is_not_why_all_were_listed():
    text = (
        "South Korea imposed sanctions on eight North Koreans, including Ri Chang-ho. "
        "The ministry designated Ri Chang-ho for leading the agency."
    )
    (record,) = read_by_rules(DATELINE + text).sanctions
    assert record.reason is None
