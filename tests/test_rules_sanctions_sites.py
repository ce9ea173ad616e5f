"""Wordings of news sites and press services: who is no agent, and where targets end."""

import pytest
from support.reading import read_by_rules, shown

DATELINE = "VIENNA, March 14, 2024 (Agency) - "


def _line(record):
    status, who, whom = shown(record)
    return " | ".join((status, who, "; ".join(whom), (record.date and record.date.value) or "-"))


# wording, then of each record: status, who acts, on whom, the day
RECORDS = [
    ("The Council suspended for six months the travel ban applying to nine Malian judges and the asset freeze applying to two banks.",
     ["eased | The Council | nine Malian judges; two banks | -"]),
    ("Canada lifted the asset freeze applicable to three firms on Monday.",
     ["lifted | Canada | three firms | 2024-03-11"]),
    ("Japan hit Mali by halting exports of steel on Monday.",
     ["imposed | Japan | steel | 2024-03-11"]),
    ("The EU moved to punish Minsk by banning imports of its potash on Monday.",
     ["imposed | EU | its potash | 2024-03-11"]),
    ("Washington's effort to oust President Daniel Ortega by cutting off the country's gold exports has stalled.",
     []),
    ("Japan imposed sanctions on at least 40 foreign tankers on Monday.",
     ["imposed | Japan | at least 40 foreign tankers | 2024-03-11"]),
    ("Japan is considering imposing sanctions on at least 40 tankers, two sources told the agency.",
     ["proposed | Japan | at least 40 tankers | -"]),
    ("Britain imposed a travel ban on several Malian officials in the aftermath of the vote.",
     ["imposed | Britain | several Malian officials | -"]),
    ("He said the sanctions had been imposed based on Washington's own errors.", []),
    ("Japan imposed sanctions on Monday based on reports by the UN.", []),
    ("Japan sanctioned officials of Syria's Research Center and two banks on Monday.",
     ["imposed | Japan | officials of Syria's Research Center; two banks | 2024-03-11"]),
    ("Japan sanctioned executives of Rosneft, Gazprom and Sberbank on Monday.",
     ["imposed | Japan | executives of Rosneft, Gazprom and Sberbank | 2024-03-11"]),
    ("Bank Melli and Bank Saderat were among the lenders sanctioned by Japan in May.",
     ["imposed before | Japan | Bank Melli; Bank Saderat | 2023-05"]),
    ("Canada imposed sanctions on six ships on Monday.\n\nAthens-based Poseidon Lines, which runs the tanker Kos, among the ships blacklisted, denied it.",
     ["imposed | Canada | six ships | 2024-03-11"]),
    ("U.S. officials have steadily added tankers to the blacklist.\n\nThe U.S. Treasury on Monday sanctioned four ports.",
     ["imposed before | U.S. officials | tankers | -",
      "imposed | U.S. Treasury | four ports | 2024-03-11"]),
    ("President Joe Biden signed an order on Monday imposing sanctions on General Musa Hilal.\n\nThe Quds Force has been under sanctions since 2007.",
     ["imposed | President Joe Biden | Musa Hilal | 2024-03-11"]),
    ("Two resolutions adopted since 2006 to sanction Iran will run out in the fall.", []),
    ("The law passed in 2012 to sanction Russian officials angered Moscow.", []),
    ("Mali said it would respond after the EU sanctioned five officials.",
     ["imposed | EU | five officials | -"]),
    ("The remarks came after the US Treasury announced fresh sanctions on two Iranian banks.\n\nIn August, Washington re-imposed sanctions on Iran that it had lifted in 2016.",
     ["imposed before | US Treasury | two Iranian banks | -",
      "imposed before | Washington | Iran | 2023-08",
      "lifted before | Washington | Iran | 2016"]),
    ("The UN Security Council lifted sanctions on President Ahmed al\u2011Sharaa on Monday.",
     ["lifted | UN Security Council | Ahmed al\u2011Sharaa | 2024-03-11"]),
    ("In Guinea, ECOWAS had banned financial transactions with its member institutions after the coup.",
     ["imposed before | ECOWAS | Guinea | -"]),
    ("In Mali, which saw coups in 2020 and 2021, ECOWAS imposed economic sanctions in January.",
     ["imposed before | ECOWAS | Mali | 2024-01"]),
    ("Earlier in February the 13th package of sanctions against Russia was prepared and adopted by the EU.",
     ["imposed before | EU | Russia | 2024-02"]),
    ("This time, traders from such countries as China and Turkey are on the EU sanctions list.",
     ["imposed | EU | traders | -"]),
    ("Canada sanctioned more than 50 internationally connected Russian banks on Monday.",
     ["imposed | Canada | more than 50 internationally connected Russian banks | 2024-03-11"]),
    ("The U.S. Treasury slapped sanctions on seven Lebanese.\n\nTuesday's sanctions are the latest against Hezbollah.",
     ["imposed | U.S. Treasury | seven Lebanese | -"]),
    ("The Treasury on Monday sanctioned a bank the Biden administration calls the main lender to Hamas, Iran's proxy in Gaza.",
     ["imposed | Treasury | a bank | 2024-03-11"]),
    ("Canada on Monday announced sanctions against four men Ottawa accuses of moving money between Hezbollah and Hamas.",
     ["imposed | Canada | four men | 2024-03-11"]),
    ("Taking aim at Iran, the Trump administration on Monday hit six people with terror sanctions.",
     ["imposed | Trump administration | six people | 2024-03-11"]),
    ("The Russian Foreign Ministry on Monday released a national stop list of 96 US citizens.",
     ["imposed | Russian Foreign Ministry | 96 US citizens | 2024-03-11"]),
    ("Russia on Monday banned Central Intelligence Agency director, William Burns, White House press secretary, Jen Psaki, and Joe Biden's son, Hunter, from entering the country.",
     ["imposed | Russia | William Burns; Jen Psaki; Hunter | 2024-03-11"]),
    ("Two tycoons on Wednesday lost a case.\n\nSanctions had been imposed by the EU upon Gennady Timchenko and Mikhail Fridman.",
     ["imposed before | EU | Gennady Timchenko; Mikhail Fridman | -"]),
    ("Canada lifted its sanctions on Mali on Monday.\n\nThe envoy said last week that talks were moving Japan towards lifting sanctions too.",
     ["lifted | Canada | Mali | 2024-03-11"]),
    ("Tehran and Washington are near a swap of cash in frozen Iranian assets for the release of five men.", []),
    ("The EU on Monday formally adopted sweeping new sanctions against Russia.",
     ["imposed | EU | Russia | 2024-03-11"]),
    ("The EU marks a year of an embargo imposed in 2011 on Burundi, extending it for another year.",
     ["imposed before | EU | Burundi | 2011",
      "extended | EU | Burundi | -"]),
    ("The US on Monday added seven Chinese entities to its entity list.\n\nThe US government has imposed restrictions on about 600 Chinese entities, a sixth of which were listed during the Biden administration.",
     ["imposed | US | seven Chinese entities | 2024-03-11",
      "imposed before | US government | about 600 Chinese entities | -"]),
    ("The prime minister of Britain called for global action against the shadow fleet at a summit in July.", []),
    ("According to the NSDC decision, sanctions have been put in place against 79 companies.",
     ["imposed | NSDC | 79 companies | -"]),
    ("China on Monday sanctioned BAE Systems Land and Armament, ViaSat and Data Link Solutions.",
     ["imposed | China | BAE Systems Land and Armament; ViaSat; Data Link Solutions | 2024-03-11"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_what_sites_tell(text, records):
    """Every record is found with who acts, on whom and when, and no other."""
    assert [_line(s) for s in read_by_rules(DATELINE + text).sanctions] == records
