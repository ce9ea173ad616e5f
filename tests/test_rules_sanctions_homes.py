# ruff: noqa: E501 - wordings read best on one line
"""Whose a target is: told beside its name anywhere, by its group, or by the state it serves."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATED = "GENEVA, June 23, 2016 (Agency) - "


def homes(text):
    """Return each target's country, by its nationality or else its base."""
    article = article_from_text(DATED + text)
    found = {}
    for record in ground(article, RulesReader().draft_article(article)).sanctions:
        for target in record.targets:
            told = [place.country for place in (target.nationality, target.location) if place]
            found.setdefault(target.text, next(iter(told), target.country))
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # behind the name, in another sentence or in this one
        ("The EU sanctioned Ivan Petrov and Anna Sidorova on Monday. Petrov, a Russian general, led the assault.", {"Ivan Petrov": "RU", "Anna Sidorova": None}),
        ("The Treasury on Tuesday sanctioned Ali Rezaei. Rezaei is an Iranian national who runs a shipping firm.", {"Ali Rezaei": "IR"}),
        ("Washington sanctioned Nikolai Belov, 45, on Wednesday. Belov lives in Minsk and holds a Belarusian passport.", {"Nikolai Belov": "BY"}),
        ("Washington sanctioned Chen Guowei on Wednesday. Chen, of Shenzhen, ran two front companies.", {"Chen Guowei": "CN"}),
        ("Japan froze the assets of Ocean Star Shipping. Ocean Star Shipping's offices are in Dalian.", {"Ocean Star Shipping": "CN"}),
        ("The State Department designated Omar Haddad. Haddad is the head of Syrian military intelligence.", {"Omar Haddad": "SY"}),
        ("The State Department designated Omar Haddad. Haddad was born in Lebanon but is a Syrian citizen.", {"Omar Haddad": "SY"}),
        ("The United States blacklisted Orion Machinery. Orion Machinery, a company in the United Arab Emirates, shipped the parts.", {"Orion Machinery": "AE"}),
        ("The UK sanctioned Sergei Volkov (Russia) and Li Na (China) on Monday.", {"Sergei Volkov": "RU", "Li Na": "CN"}),
        ("The UK sanctioned Alpha Trade FZE, incorporated in Ajman, and Beta Metals, whose registered office is in Limassol.", {"Alpha Trade FZE": "AE", "Beta Metals": "CY"}),
        ("The EU listed Viktor Lukin, the head of Belarus's prison service, and his deputy on Monday.", {"Viktor Lukin": "BY"}),
        ("The EU listed Viktor Lukin, deputy commander of the Myanmar navy, on Monday.", {"Viktor Lukin": "MM"}),
        ("The EU listed Viktor Lukin, who leads Iran's drone programme, on Monday.", {"Viktor Lukin": "IR"}),
        # nobody's by whom he buys from, sells to or speaks against
        ("The EU listed Viktor Lukin, who buys parts for Iran's drone programme, on Monday.", {"Viktor Lukin": None}),
        ("The EU listed Viktor Lukin, who sold oil to North Korea, on Monday.", {"Viktor Lukin": None}),
        # before the name
        ("Iranian businessman Hossein Karimi denied any wrongdoing. The Treasury had put sanctions on Karimi on Monday.", {"Karimi": "IR"}),
        ("A Turkish shipping magnate, Kemal Aydin, has built a fleet. On Monday the United States imposed sanctions on Aydin and two of his firms.", {"Aydin": "TR"}),
        (
            "The parts came from Hong Kong-based Everbright Parts, Sun Tai Components, and Wing Lok Precision. The Treasury on Monday sanctioned Everbright Parts, Sun Tai Components and Wing Lok Precision.",
            {"Everbright Parts": "HK", "Sun Tai Components": "HK", "Wing Lok Precision": "HK"},
        ),
        ("A broker in Dubai, owned by Hassan's cousin, Omid Sattari, paid. The Treasury sanctioned Omid Sattari.", {"Omid Sattari": None}),
        # the next sentence
        ("Britain froze the assets of Golden Reef Trading on Thursday. The company is registered in Hong Kong.", {"Golden Reef Trading": "HK"}),
        ("Britain froze the assets of Golden Reef Trading on Thursday. The firm, based in Sharjah, sold drone engines.", {"Golden Reef Trading": "AE"}),
        ("Canada sanctioned Aung Min Tun on Friday. He heads Myanmar's police.", {"Aung Min Tun": "MM"}),
        ("Canada sanctioned Pavel Orlov on Friday. The Belarusian judge jailed dozens of protesters.", {"Pavel Orlov": "BY"}),
        ("Canada sanctioned Pavel Orlov and Anna Kot on Friday. He is a Russian citizen.", {"Pavel Orlov": None, "Anna Kot": None}),
        ("The United States blacklisted the tanker Ocean Pearl. The Panama-flagged ship loaded crude in Iran.", {"Ocean Pearl": "PA"}),
        # the group of which they are
        ("Britain sanctioned six Russian banks and two Turkish traders on Monday. Those listed include Vostok Kredit Bank.", {"Vostok Kredit Bank": "RU"}),
        # those who can only be of a state, and the state they are of
        ("The United States on Monday widened its sanctions on Belarus. The Treasury designated 13 officials and the Interior Ministry.", {"13 officials": "BY"}),
        ("The EU imposed sanctions on Myanmar after the coup. Britain on Monday listed nine senior military officers.", {"nine senior military officers": "MM"}),
        ("Canada on Monday sanctioned 12 officials over the crackdown on protesters in Georgia.", {"12 officials": "GE"}),
        ("The EU on Monday sanctioned four judges who jailed opposition leaders in Belarus.", {"four judges": "BY"}),
        ("Britain imposed sanctions on Georgia's interior minister, Vakhtang G., and the head of the riot police, Zaza Kobalia.", {"Zaza Kobalia": "GE"}),
        ("The EU froze the assets of 12 people with ties to the Belarusian government.", {"12 people": "BY"}),
        ("The EU froze the assets of eight people close to Nicaraguan President Jose Porras. At the top of the list is Rosa Murillo, the vice-president.", {"eight people": "NI", "Rosa Murillo": "NI"}),
        ("Russia sanctioned 61 Canadian citizens on Friday. On June 9, Canada sanctioned 43 military officials.", {"43 military officials": "RU"}),
        # what is said of all, or of two groups at once
        ("Australia sanctioned seven people, all of them Iranians, on Tuesday.", {"seven people": "IR"}),
        ("Australia sanctioned seven people on Tuesday, all Russian citizens.", {"seven people": "RU"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov on Tuesday. Both are Russian nationals.", {"Anton Gusev": "RU", "Pavel Orlov": "RU"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov on Tuesday. The two Russians are accused of hacking a health insurer.", {"Anton Gusev": "RU", "Pavel Orlov": "RU"}),
        ("Australia sanctioned Anton Gusev and Pavel Orlov on Tuesday. All three are Russians.", {"Anton Gusev": None, "Pavel Orlov": None}),
        ("The Treasury sanctioned Adam Khalid and Yusuf Noor, both based in South Africa, on Tuesday.", {"Adam Khalid": "ZA", "Yusuf Noor": "ZA"}),
        ("Australia sanctioned 11 North Korean individuals and nine entities on Friday.", {"11 North Korean individuals": "KP", "nine entities": "KP"}),
        ("The EU has sanctioned 180 Syrians and 54 companies.", {"54 companies": "SY"}),
        ("The UK sanctioned four tankers and a Greek shipowner on Monday.", {"four tankers": None}),
        ("Canada sanctioned 14 Georgian officials and members of their immediate families on Monday.", {"members of their immediate families": "GE"}),
        ("The Commerce Department added 12 entities in China to its Entity List on Friday.", {"12 entities in China": "CN"}),
        ("The Treasury sanctioned three companies in the United Arab Emirates on Tuesday: Falcon Petroleum, Gulf Star and Blue Sea.", {"Falcon Petroleum": "AE", "Gulf Star": "AE", "Blue Sea": "AE"}),
        # who runs a firm that is a target is of its country
        ("The Treasury said it had sanctioned Iran's Bank Melal and its chairman, Abbas Soltani.", {"Bank Melal": "IR", "Abbas Soltani": "IR"}),
        (
            "The Treasury said it had sanctioned Arvand Petrochemical, a company based in Tehran, its chief executive Abbas Soltani and its sales chief, Reza Nouri, on Monday.",
            {"Arvand Petrochemical": "IR", "Abbas Soltani": "IR", "Reza Nouri": "IR"},
        ),
        # countries that are somebody else's
        ("The Treasury on Friday sanctioned a Houthi-linked money exchange and four Iran-linked freighters.", {"a Houthi-linked money exchange": None, "four Iran-linked freighters": None}),
        ("The EU on Friday imposed sanctions on buyers of Russian oil.", {"buyers of Russian oil": None}),
        ("The Treasury on Friday sanctioned 13 Chinese and North Korean companies.", {"13 Chinese and North Korean companies": None}),
        # anybody else can be of any country
        ("The Treasury sanctioned 13 individuals and five entities that bought parts for Iran's missile programme.", {"13 individuals": None, "five entities": None}),
        ("The United States sanctioned three ships that carried oil for Iran.", {"three ships": None}),
        ("The EU renewed its sanctions on Syria in May. Britain on Monday listed two militia commanders.", {"two militia commanders": None}),
    ],
)  # fmt: skip
def test_whose_targets_are(text, wanted):
    found = homes(text)
    assert {name: found.get(name, "not found") for name in wanted} == wanted
