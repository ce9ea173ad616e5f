"""Sanctions as bulletins, agencies and press offices tell them: bills, lists below, second clauses."""

import pytest
from support.reading import read_by_rules, sanction_row

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text):
    return [sanction_row(each) for each in read_by_rules(DATELINE + text).sanctions]


# wording, and of each record its status, who acts, whom it hits, and its day
TOLD = [
    # bills, and what a law binds somebody to do
    ("The House voted 410-5 on Tuesday to pass legislation that would sanction Chinese officials over Hong Kong.",
     [("proposed", "House", "Chinese officials", None)]),
    ("The U.S. House of Representatives passed a bill on Tuesday that requires the president to sanction the International Criminal Court.",
     [("proposed", "U.S. House of Representatives", "International Criminal Court", None)]),
    ("A bipartisan group of U.S. lawmakers unveiled a measure on Tuesday to sanction Cuban officials.",
     [("proposed", "U.S. lawmakers", "Cuban officials", None)]),
    ("Rep. Joe Wilder has introduced a bill that would impose visa bans on Pakistan's generals.",
     [("proposed", "Rep. Joe Wilder", "Pakistan's generals", None)]),
    ("Canada's parliament is to vote on a motion to list the Wagner Group as a terrorist entity.",
     [("proposed", "Canada's parliament", "Wagner Group", None)]),
    ("The Security Council is to vote on a draft resolution to impose an arms embargo on Sudan.",
     [("proposed", "Security Council", "Sudan", None)]),
    ("The law requires the president to sanction anyone who deals with Iran's navy.",
     []),
    # what measures mean for others, and nouns that look like verbs
    ("The U.S. Treasury blacklisted Sarab Trading on Monday. Banks are barred from dealing with those on the list.",
     [("imposed", "U.S. Treasury", "Sarab Trading", "2025-03-03")]),
    ("The African Union on Sunday lifted sanctions on Mali after its rulers proposed a 24-month return to civilian rule.",
     [("lifted", "African Union", "Mali", "2025-03-02")]),
    # how many measures are on, and a decree on what a council decided
    ("The new EU sanctions cover 20 banks and 40 ships.",
     [("imposed", "EU", "20 banks; 40 ships", "2025-03-07")]),
    ("EU sanctions cover 70 percent of Russian banks.",
     []),
    ("President Zelenskyy signed a decree enacting a National Security and Defense Council decision to sanction 55 Russian tanker captains.",
     [("imposed", "National Security and Defense Council", "55 Russian tanker captains", "2025-03-07")]),
    # whose day it is
    ("The U.S. administration reimposed sanctions on Cuba's military-run hotels that had been lifted in January.",
     [("imposed", "U.S. administration", "Cuba's military-run hotels", "2025-03-07")]),
    ("China on Friday sanctioned seven American companies. In December it put 10 companies on its unreliable entity list, barring them from trade, and in 2020 it announced curbs on Boeing's defence arm.",
     [("imposed", "China", "seven American companies", "2025-03-07"), ("imposed", "China", "10 companies", "2024-12"), ("imposed", "China", "Boeing's defence arm", "2020")]),
    # who only asks, whose meeting it was, how a sentence begins
    ("The U.S. sanctioned two Russian banks on Wednesday. Experts recommended that the council's sanctions committee blacklist 12 ships.",
     [("imposed", "U.S.", "two Russian banks", "2025-03-05")]),
    ("Britain announced sanctions against 100 Russian tankers on Monday. The prime minister announced the measures at a meeting of Joint Expeditionary Force leaders.",
     [("imposed", "Britain", "100 Russian tankers", "2025-03-03")]),
    ("The EU renewed its sanctions on Russia on Friday. In the end four people were delisted.",
     [("extended", "EU", "Russia", "2025-03-07"), ("lifted", "EU", "four people", "2025-03-07")]),
    # others beside them behind the day
    ("The EU sanctioned a Chinese refiner for the first time on Friday, along with two banks in Kyrgyzstan.",
     [("imposed", "EU", "a Chinese refiner; two banks in Kyrgyzstan", "2025-03-07")]),
    ("The UK sanctioned Ivan Petrov on Friday, along with Canada and the US.",
     [("imposed", "UK", "Ivan Petrov", "2025-03-07")]),
    # a list below
    ("Britain announced sanctions against Russia on Monday.\nThe package is its largest this year.\nThe prime minister was in Oslo.\nMinisters met there.\nThose sanctioned today include:\nNord Axis LLC, a Russian shipping company\nElena Morozova, director of Volga Maritime",
     [("imposed", "Britain", "Russia; Nord Axis LLC; Elena Morozova", "2025-03-03")]),
    ("China on Friday announced sanctions against seven American firms. The sanctions against the firms, including Insitu Defense and Hudson Aerospace, took effect immediately, the foreign ministry said.",
     [("imposed", "China", "seven American firms; Insitu Defense; Hudson Aerospace", "2025-03-07")]),
    # what only a post claims, and what others are asked to do
    ("He was responding to a post, shared 40,000 times, which claimed that the cabinet had agreed to freeze the accounts of Nam Khan Power.",
     []),
    ("A video on social media claimed that Canada had sanctioned two Indian officials.",
     []),
    ("A lawmaker said Laos ought to act. She called on the prime minister to cut off supplies, blacklist the company and ask the United Nations to act.",
     []),
    ("Singapore sanctioned four Israelis for violence against Palestinians.",
     [("imposed", "Singapore", "four Israelis", "2025-03-07")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), TOLD, ids=lambda value: str(value)[:60])
def test_tells_each_action_and_no_more(text, records):
    assert told(text) == records
