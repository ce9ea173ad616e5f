"""Who speaks, in the manners of agencies and papers, from an article to its records."""

import pytest
from support.speakers import OPENING, speakers

TOLD = [
    (
        (
            'The company, Vega Marine Ltd, denied any wrongdoing. "We have always followed'
            ' the rules," the firm said in an emailed statement.'
        ),
        ["Vega Marine Ltd"],
    ),
    (
        (
            'Vega Marine Ltd, a Limassol-based ship manager, was listed on Friday. "We have'
            ' always followed the rules," a spokeswoman for the company said. "We\'ll'
            ' appeal against it."'
        ),
        ["a spokeswoman for the company", "a spokeswoman for the company"],
    ),
    (
        (
            'Maersk said it would pause. "The safety of our crews comes first," the Danish'
            " carrier said."
        ),
        ["Maersk"],
    ),
    (
        (
            '"We are not at war with anybody," Lord Hadley told peers. Baroness Quill, for'
            ' the opposition, called it "a policy of drift and hope".'
        ),
        ["Lord Hadley", "Baroness Quill"],
    ),
    (
        (
            "Sen. Ana Ruiz, D-N.M., and Rep. Jo Kemp, R-Texas, welcomed the list. \"It's"
            ' long past due for these men," Ruiz said. Kemp said it was "a good start, but'
            ' only a start."'
        ),
        ["Ana Ruiz", "Jo Kemp"],
    ),
    (
        (
            '"It\'s long past due for these men," said Ruiz, who chairs the panel. "They'
            " should've been on it years ago.\""
        ),
        ["Ruiz", "Ruiz"],
    ),
    (
        ('Asked by reporters if he was worried, Trump replied: "Not at all, not even a bit."'),
        ["Trump"],
    ),
    (
        ('Trump was asked if he was worried. "Not at all, not even a bit," he replied.'),
        ["Trump"],
    ),
    (
        ('The president was asked if he was worried. "Not at all, not even a bit," he replied.'),
        ["The president"],
    ),
    (
        (
            "President Ana Ruiz said it was late. Her defense minister, Jo Kemp, was"
            ' blunter. "It should\'ve been done in May," he told state radio.'
        ),
        ["Jo Kemp"],
    ),
    (
        (
            '"The launch was a success," the head of the space agency, Anna Weber, told'
            ' state TV. "All systems worked as planned."'
        ),
        ["Anna Weber", "Anna Weber"],
    ),
    (
        (
            'The head of the agency said all had worked. "The launch was a success from'
            ' start to end," she told state TV.'
        ),
        ["The head of the agency"],
    ),
    (
        (
            'A witness in the town of Marea described a flash. "It was as bright as noon'
            ' for a second," said Omar, 34, a farmer who gave only his first name.'
        ),
        ["Omar"],
    ),
    (
        (
            '"It was as bright as noon," one resident told Reuters by phone. "The windows'
            ' shook in all our houses."'
        ),
        ["one resident", "one resident"],
    ),
    (
        ('"It was as bright as noon," said the man, who would not give his name.'),
        ["the man"],
    ),
    (
        (
            "Mr. Petrov's lawyers said he would appeal. \"The listing rests on a single"
            ' news story," they wrote.'
        ),
        ["Mr. Petrov's lawyers"],
    ),
    (
        ('"The listing rests on a single story," his lawyers wrote to the Council.'),
        ["his lawyers"],
    ),
    (
        (
            "The ship's owner could not be reached. Its manager, Vega Marine, said: \"All"
            ' crew are safe and well."'
        ),
        ["Vega Marine"],
    ),
    (
        (
            'A Treasury official told reporters on a call that the network was "one of the'
            " largest we've seen\". The official, who asked not to be named,"
            ' added: "There\'ll be more of them soon."'
        ),
        ["A Treasury official", "A Treasury official"],
    ),
    (
        (
            '"The test was planned long ago," Pentagon press secretary Maj. Gen. Pat Ryder'
            ' told reporters. "It\'s not aimed at anybody," Ryder added.'
        ),
        ["Pat Ryder", "Pat Ryder"],
    ),
    (
        (
            "The White House National Security Council's spokesperson, Adrienne Watson,"
            ' condemned the test. "It is a clear breach of several resolutions," Watson'
            " said."
        ),
        ["Adrienne Watson"],
    ),
    (
        (
            'UN Secretary-General António Guterres "strongly condemns" the launch, his'
            " spokesman Stéphane Dujarric said."
        ),
        [],
    ),
    (
        (
            'The UN chief "strongly condemns the launch of yet another missile", his'
            " spokesman Stéphane Dujarric said."
        ),
        ["Stéphane Dujarric"],
    ),
    (
        (
            '"We strongly condemn the launch," EU foreign policy chief Josep Borrell wrote'
            " on X, formerly Twitter."
        ),
        ["Josep Borrell"],
    ),
    (
        (
            'Writing on Telegram, governor Oleh Syniehubov said there had been "a direct'
            ' hit on a school yard".'
        ),
        ["Oleh Syniehubov"],
    ),
    (
        ('In a post on Truth Social, Trump said Iran "will pay a very big price for it".'),
        ["Trump"],
    ),
    (
        (
            'State news agency KCNA quoted leader Kim Jong Un as saying the test was "a'
            ' warning to those who dare".'
        ),
        ["Kim Jong Un"],
    ),
    (
        ('According to KCNA, Kim said the test had been "a warning to those who dare".'),
        ["Kim"],
    ),
    (
        ('KCNA said the test was aimed at "checking the state of the new engine".'),
        ["KCNA"],
    ),
    (
        (
            'Col. Gen. Kim Song Il, vice chief of the staff, warned that "any move will'
            ' meet with fire".'
        ),
        ["Kim Song Il"],
    ),
    (
        (
            "Japan's top government spokesman, Hirokazu Matsuno, said the test \"threatens"
            ' the peace of the whole region". "We have lodged a protest," Matsuno said.'
        ),
        ["Hirokazu Matsuno", "Hirokazu Matsuno"],
    ),
    (
        (
            "Chief Cabinet Secretary Yoshimasa Hayashi told a press conference the launch"
            ' was "utterly unacceptable to us". Prime Minister Shigeru Ishiba told'
            ' reporters he had ordered officials "to gather and analyze all information".'
        ),
        ["Yoshimasa Hayashi", "Shigeru Ishiba"],
    ),
    (
        ('Ishiba told reporters earlier that there were "no reports of any damage so far".'),
        ["Ishiba"],
    ),
    (
        ('"Our ships have been sent to the strait," the Joint Staff Office (JSO) said.'),
        ["Joint Staff Office"],
    ),
    (
        (
            "Leif-Eric Easley, a professor at Ewha University in Seoul, said Pyongyang was"
            ' "trying to show that it won\'t be cowed". Yang Moo-jin, president of the'
            ' University of North Korean Studies, told AFP the test "may be a message to'
            ' Washington".'
        ),
        ["Leif-Eric Easley", "Yang Moo-jin"],
    ),
    (
        ('"It may be a message to Washington," Yang told AFP.'),
        ["Yang"],
    ),
    (
        (
            '"The rocket did not fail," Prof Jo Kemp, of the University of Leeds, told the'
            ' BBC. "It was made to fall where it fell."'
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        ('BBC security correspondent Jo Kemp says the test is "a step up from what we have seen".'),
        ["Jo Kemp"],
    ),
    (
        (
            'Foreign Minister Wang Yi said China "will never accept bullying of any kind".'
            ' Speaking on the sidelines of the forum, he urged all sides "to keep calm and'
            ' use restraint".'
        ),
        ["Wang Yi", "Wang Yi"],
    ),
    (
        (
            "Speaking in Vienna, Iranian Foreign Minister Abbas Araghchi said that the E3"
            ' had "no legal ground for such a step". "We won\'t talk under threat," the'
            " minister said."
        ),
        ["Abbas Araghchi", "Abbas Araghchi"],
    ),
    (
        (
            'Vladimir Putin opened the plant. "They wanted to bring us to our knees," the'
            ' Russian leader said. "They failed at that."'
        ),
        ["Vladimir Putin", "Vladimir Putin"],
    ),
    (
        (
            'Mr Putin has never hidden it. "They wanted to bring us to our knees," he told'
            " workers in Tula."
        ),
        ["Putin"],
    ),
    (
        (
            "Russian Foreign Ministry spokeswoman Maria Zakharova called the sanctions"
            ' "another hostile and useless step". She said Moscow\'s answer "will not be'
            ' long in coming".'
        ),
        ["Maria Zakharova", "Maria Zakharova"],
    ),
    (
        ('"It won\'t be long in coming," Zakharova told a weekly briefing, according to TASS.'),
        ["Zakharova"],
    ),
    (
        (
            'The Kremlin shrugged it off. "We have learned to live with that," spokesman'
            " Dmitry Peskov told reporters."
        ),
        ["Dmitry Peskov"],
    ),
    (
        ('The Kremlin shrugged it off. "We have learned to live with that," said Peskov.'),
        ["Peskov"],
    ),
    (
        (
            "Foreign Minister Jo Kemp said the list was right. It names Oleg Sidorov, a"
            ' banker.\n\nMr Kemp said Mr Sidorov was "up to his neck in it".\n\n"He paid'
            ' for the war," he said.'
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            '"The test is a threat," Jo Kemp told reporters in Oslo on Monday after meeting'
            ' Norway\'s premier, Anna Weber.\n\n"We will answer it," he said.'
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            '"The test is a threat," Jo Kemp told reporters after meeting Norway\'s'
            ' premier, Anna Weber.\n\n"We will answer it together," she said.'
        ),
        ["Jo Kemp", "Anna Weber"],
    ),
    (
        (
            'Kim Jong Un watched the launch with his daughter. He called it "a great'
            ' victory for our people".'
        ),
        ["Kim Jong Un"],
    ),
    (
        (
            "Kim Jong Un watched the launch.\n\nAnalyst Anna Weber said the rocket was new."
            ' "He wants to show strength," she said.\n\n"I doubt it will work," she added.'
        ),
        ["Anna Weber", "Anna Weber"],
    ),
    (
        (
            'Kim Jong Un watched the launch.\n\n"He wants to show strength," said Anna'
            ' Weber of the Berlin Fund. "It\'s what he does."\n\nBut Jo Kemp of Oslo'
            ' University was less sure. "He may just be testing an engine," he said.\n\n"We'
            ' do not know yet," Weber said.'
        ),
        ["Anna Weber", "Anna Weber", "Jo Kemp", "Anna Weber"],
    ),
    (
        (
            'The sanctions came days after Trump met Putin in Alaska. "We had a very good'
            ' talk," Trump said at the time.\n\nOn Friday he was less warm. "I am not happy'
            ' with him," he said.'
        ),
        ["Trump", "Trump"],
    ),
    (
        (
            'Biden signed the order on Monday. "They will pay for it," the White House said'
            " in a statement."
        ),
        ["White House"],
    ),
    (
        (
            'Treasury Secretary Janet Yellen announced the list.\n\n"We are cutting off the'
            ' cash," the secretary said. "There is more to come."'
        ),
        ["Janet Yellen", "Janet Yellen"],
    ),
    (
        (
            '"We are cutting off the cash," Treasury Secretary Janet Yellen'
            ' said.\n\n"There\'s more to come from us all."'
        ),
        ["Janet Yellen", "Janet Yellen"],
    ),
    (
        ('Yellen, speaking in Delhi, was firm.\n\n"There\'s more to come from us all."'),
        ["Yellen"],
    ),
    (
        (
            'The EU\'s Kaja Kallas said: "We\'ve done what we had to."\n\n"Now it is for'
            ' others to do the same," Kallas said. "We\'ll wait for that."'
        ),
        ["Kaja Kallas", "Kaja Kallas", "Kaja Kallas"],
    ),
    (
        (
            "Hungary's Péter Szijjártó said in a video that Budapest \"would not let itself"
            ' be blackmailed".'
        ),
        ["Péter Szijjártó"],
    ),
    (
        ('"It is a scandal," said Szijjártó, Hungary\'s foreign minister.'),
        ["Szijjártó"],
    ),
    (
        ('A spokesman for Prime Minister Viktor Orbán said Hungary had "nothing to add to that".'),
        ["A spokesman for Prime Minister Viktor Orbán"],
    ),
    (
        ('Orbán\'s spokesman, Zoltán Kovács, said Hungary had "nothing to add to that".'),
        ["Zoltán Kovács"],
    ),
    (
        ('"There was nothing to add," the spokesman said.'),
        ["the spokesman"],
    ),
    (
        (
            'Israeli Prime Minister Benjamin Netanyahu vowed to respond. "Iran made a big'
            ' mistake tonight," he said at the start of a cabinet meeting, "and it will pay'
            ' for it."'
        ),
        ["Benjamin Netanyahu", "Benjamin Netanyahu"],
    ),
    (
        (
            "Israel's military spokesman, Rear Adm. Daniel Hagari, said there would be"
            ' "consequences, and we have plans for them".'
        ),
        ["Daniel Hagari"],
    ),
    (
        ('The IDF said sirens had sounded "from the Galilee to the Negev".'),
        ["IDF"],
    ),
    (
        (
            '"Sirens sounded across the center," the army said. "Most of the rockets were'
            ' intercepted."'
        ),
        ["army", "army"],
    ),
    (
        (
            'The Guards warned that any reply would be met with "a more crushing and'
            ' ruinous answer".'
        ),
        ["The Guards"],
    ),
    (
        (
            'Houthi spokesman Yahya Saree said the group had hit "a military target of the'
            " enemy in Jaffa\". The group's leader, Abdul-Malik al-Houthi, said the attacks"
            ' would go on "so long as the siege of Gaza does".'
        ),
        ["Yahya Saree", "Abdul-Malik al-Houthi"],
    ),
    (
        (
            'In a televised speech, the Houthi leader said the attacks would go on "so long'
            ' as the siege of Gaza does".'
        ),
        ["the Houthi leader"],
    ),
    (
        (
            'CENTCOM said its forces had shot down the missile "with no damage or injuries'
            ' reported".'
        ),
        ["CENTCOM"],
    ),
    (
        ('The UKMTO said the master reported "a loud bang and smoke on the port side".'),
        ["UKMTO"],
    ),
    (
        (
            'Ambrey, a security firm, said the vessel had been "hailed by a small craft'
            ' before the blast".'
        ),
        ["Ambrey"],
    ),
    (
        (
            'Maritime security company Ambrey said the vessel had been "hailed by a small'
            ' craft before the blast".'
        ),
        ["Ambrey"],
    ),
    (
        ('The report, seen by Reuters, said the North had "kept its programs going all the same".'),
        ["The report"],
    ),
    (
        ('A UN report said the North had "kept its programs going all the same".'),
        ["UN"],
    ),
    (
        (
            'The draft resolution, seen by AFP, "condemns in the strongest terms the launch'
            ' of May 25".'
        ),
        [],
    ),
    (
        ('The text calls on all states "to keep watch on ships and crews".'),
        ["The text"],
    ),
    (
        ('Article 5 bans "the sale of any item on the list".'),
        [],
    ),
    (
        ('The judge wrote that the evidence was "thin to the point of vanishing".'),
        ["The judge"],
    ),
    (
        ('Judge Anna Weber wrote that the evidence was "thin to the point of vanishing".'),
        ["Anna Weber"],
    ),
    (
        ('The court found that the Council had "failed to show any link to the state".'),
        ["court"],
    ),
    (
        ('Prosecutors say he "knew full well where the parts would go".'),
        ["Prosecutors"],
    ),
    (
        ('The BBC had a crew there. "We\'re proud of them all," the broadcaster said.'),
        ["BBC"],
    ),
    (
        ('Gazprom cut the flow. "Work goes on at the site," the supplier said in a statement.'),
        ["Gazprom"],
    ),
    (
        (
            'OFAC had warned of it. The IAEA board met on Monday. "We have no sign of'
            ' that," the agency said.'
        ),
        ["IAEA"],
    ),
    (
        ('NATO jets took off. "All targets were tracked at all times," the alliance said.'),
        ["NATO"],
    ),
    (
        ('The IDF struck back. "All targets were hit as planned," the military said.'),
        ["IDF"],
    ),
    (
        ('CENTCOM shot it down. "There were no injuries at all," the command said on X.'),
        ["CENTCOM"],
    ),
    (
        ('Hezbollah fired back. "We are ready for all of it," the group said.'),
        ["Hezbollah"],
    ),
    (
        ('KCNA did not say where. "It flew as it was told to," the agency said.'),
        ["KCNA"],
    ),
    (
        ('A trader was there. "It flew as it was told to," the trader said.'),
        ["A trader"],
    ),
    (
        (
            'The operator of the plant, Jo Kemp, was there. "It was loud as hell," the'
            " operator said."
        ),
        ["Jo Kemp"],
    ),
    (
        (
            "Moscow has put 60 names on its list, the Foreign Ministry said on"
            ' Friday.\n\n"The list is not the last one," the statement said.'
        ),
        ["Foreign Ministry"],
    ),
    (
        (
            'Moscow has put 60 names on its list.\n\n"The list is not the last one," the'
            " ministry's statement said."
        ),
        ["ministry"],
    ),
    (
        (
            '"We condemn the launch in the strongest terms," the three countries\' foreign'
            " ministers said in a joint statement."
        ),
        ["the three countries' foreign ministers"],
    ),
    (
        ('France said it "stands by Japan in this".'),
        ["France"],
    ),
    (
        ('The UN Security Council called on all states "to carry out the measures in full".'),
        ["UN Security Council"],
    ),
    (
        ('The Council "takes note of the ruling," a spokesperson said.'),
        ["a spokesperson"],
    ),
    (
        ('"The EU takes note of the ruling," a Council spokesperson said. "We will study it."'),
        ["a Council spokesperson", "a Council spokesperson"],
    ),
    (
        ('The Swiss government said the measures were "in line with those of the EU".'),
        ["Swiss government"],
    ),
    (
        ('Ottawa\'s list is "a farce from top to bottom", the Russian embassy in Canada said.'),
        ["Russian embassy in Canada"],
    ),
    (
        ('Russia\'s embassy in Ottawa dismissed the list as "a farce from top to bottom".'),
        ["Russia's embassy in Ottawa"],
    ),
    (
        ('"It is a farce," Russia\'s ambassador in Ottawa, Oleg Stepanov, told TASS.'),
        ["Oleg Stepanov"],
    ),
    (
        ('"It is a farce from top to bottom," TASS quoted ambassador Oleg Stepanov as saying.'),
        ["Oleg Stepanov"],
    ),
    (
        ('"It is a farce from top to bottom," RIA Novosti cited him as saying.'),
        [],
    ),
    (
        (
            'Oleg Stepanov was summoned. "It is a farce from top to bottom," RIA Novosti'
            " cited him as saying."
        ),
        ["Oleg Stepanov"],
    ),
    (
        ('"It is a farce from top to bottom," Stepanov was quoted as saying by TASS.'),
        ["Stepanov"],
    ),
    (
        (
            "Asked about it at a briefing, Foreign Ministry spokesman Lin Jian said China"
            ' "opposes such lists". Lin said the firms "broke no law of any kind".'
        ),
        ["Lin Jian", "Lin Jian"],
    ),
    (
        ('"Such lists break the law of nations," Lin, the Chinese spokesman, added.'),
        ["Lin"],
    ),
    (
        (
            'South Korean President Lee Jae-myung called for "a cool head and a firm hand".'
            ' Lee said: "We do not want war."'
        ),
        ["Lee Jae-myung", "Lee Jae-myung"],
    ),
    (
        ('"The door is open to talks," Lee\'s office said in a statement.'),
        ["Lee's office"],
    ),
    (
        ('North Korea\'s Kim said the South was "the most hostile of all states".'),
        ["Kim"],
    ),
    (
        (
            "Kim Yo Jong, the powerful sister of the leader, mocked the offer as \"a fool's"
            ' dream and nothing more". In the statement, she said Seoul\'s hopes were "a'
            ' cloud that will blow away".'
        ),
        ["Kim Yo Jong", "Kim Yo Jong"],
    ),
    (
        ('Her brother, Kim Jong Un, said last month that talks were "a thing of the past".'),
        ["Kim Jong Un"],
    ),
    (
        ('"A thing of the past," is how her brother described the talks.'),
        ["her brother"],
    ),
    (
        (
            '"What\'s the point of a list nobody reads?" asked Jo Kemp, who advises banks'
            ' on sanctions. "I tell them to wait."'
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        ('"What\'s the point of a list nobody reads?" he asked.'),
        [],
    ),
    (
        ('Jo Kemp\'s verdict: "A list that nobody will read."'),
        ["Jo Kemp"],
    ),
    (
        ('Kemp again: "A list that nobody will read."'),
        ["Kemp"],
    ),
    (
        ('Jo Kemp, head of the port: "The cranes stood still for a day."'),
        ["Jo Kemp"],
    ),
    (
        ('"The cranes stood still for a day," in the words of the port\'s head, Jo Kemp.'),
        ["Jo Kemp"],
    ),
    (
        ('The port\'s head put it this way: "The cranes stood still for a day."'),
        ["The port's head"],
    ),
    (
        (
            "Dmitry Peskov, the press secretary of the Kremlin, was calm. Oleg Sidorov, a"
            ' banker, was not. "We have lived with worse than that," the Kremlin\'s'
            " spokesman said."
        ),
        ["Dmitry Peskov"],
    ),
    (
        (
            "Anna Weber, chair of the Vega bank, spoke first. Oleg Sidorov, a broker, left."
            ' "We have lived with worse than that," the bank\'s boss said.'
        ),
        ["Anna Weber"],
    ),
    (
        (
            'Jo Kemp, a banker in Oslo, shrugs when asked about the list. "Nobody reads it'
            ' at all," he says.'
        ),
        ["Jo Kemp"],
    ),
    (
        ('Jo Kemp has a word for the list. "Theatre for the already convinced," he calls it.'),
        ["Jo Kemp"],
    ),
    (
        ('Her advice? "Buy more batteries and wait."'),
        [],
    ),
    (
        ('Anna Weber runs a shop. Her advice? "Buy more batteries and wait."'),
        ["Anna Weber"],
    ),
    (
        (
            'Anna Weber, who runs a shop in Kharkiv, has stopped counting. "It was forty'
            ' last night," she says, sweeping glass. "Or fifty."'
        ),
        ["Anna Weber"],
    ),
    (
        ('Anna Weber laughs. "It was forty last night, or even fifty."'),
        ["Anna Weber"],
    ),
    (
        ('The minister smiled. "We have time, and they don\'t," he said, before closing the door.'),
        ["The minister"],
    ),
    (
        ('The minister, Jo Kemp, smiled. "We have time," he said, "and they do not."'),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        ('Not so fast, says Jo Kemp of the Oslo Fund: "The text has more holes than a net."'),
        ["Jo Kemp"],
    ),
    (
        (
            'But not everyone agrees. "The text has more holes than a net," argues Jo Kemp'
            " of the Oslo Fund."
        ),
        ["Jo Kemp"],
    ),
    (
        (
            'One analyst, Jo Kemp, warns that the text has "more holes than a fishing net".'
            ' Another, Anna Weber, thinks it is "the best that could be had".'
        ),
        ["Jo Kemp", "Anna Weber"],
    ),
    (
        ('Kemp, for his part, warned that the text had "more holes than a fishing net".'),
        ["Kemp"],
    ),
    (
        ('According to Kemp, the text has "more holes than a fishing net".'),
        ["Kemp"],
    ),
    (
        ('The text has "more holes than a fishing net", according to Jo Kemp, a lawyer.'),
        ["Jo Kemp"],
    ),
    (
        ('The text has, Kemp believes, "more holes than a fishing net".'),
        ["Kemp"],
    ),
    (
        ('The text "has more holes than a fishing net," Kemp\'s colleague Anna Weber said.'),
        ["Anna Weber"],
    ),
    (
        ('"More holes than a net" is how Kemp described the text.'),
        ["Kemp"],
    ),
    (
        ('Kemp is scathing about the text: "It has more holes than a net."'),
        ["Kemp"],
    ),
    (
        ('Kemp was more blunt still: "It has more holes than a net."'),
        ["Kemp"],
    ),
    (
        ('Kemp took to X to complain: "It has more holes than a net."'),
        ["Kemp"],
    ),
    (
        ('Kemp posted on X: "It has more holes than a net."'),
        ["Kemp"],
    ),
    (
        ('Kemp, in a post on X, said: "It has more holes than a net."'),
        ["Kemp"],
    ),
    (
        ('A banner outside read: "No more war in our name."'),
        ["A banner outside"],
    ),
    (
        ('One placard said "no more war in our name".'),
        ["One placard"],
    ),
    (
        ('The crowd chanted "death to the dictator tonight".'),
        ["crowd"],
    ),
    (
        ('Protesters chanted "death to the dictator tonight".'),
        ["Protesters"],
    ),
    (
        (
            'The president told his nation: "We shall not bow to anyone on earth." Minutes'
            ' later, his foreign minister, Jo Kemp, called the strikes "an act of madness".'
        ),
        ["The president", "Jo Kemp"],
    ),
    (
        (
            "In Moscow, Dmitry Peskov declined to comment. In Kyiv, Andriy Yermak said the"
            ' list was "a good start, but late".'
        ),
        ["Andriy Yermak"],
    ),
    (
        (
            'Zelensky thanked Britain for the list. "Every step of that kind brings peace'
            ' nearer," he wrote. Starmer replied that London would be there "for as long as'
            ' it takes".'
        ),
        ["Zelensky", "Starmer"],
    ),
    (
        (
            'Sir Keir told MPs: "We will not be bullied by anyone." The Tory leader, Kemi'
            ' Badenoch, said he had "dithered for weeks on end".'
        ),
        ["Sir Keir", "Kemi Badenoch"],
    ),
    (
        ('The Speaker, Sir Lindsay Hoyle, intervened. "Order, the House must be heard," he said.'),
        ["Sir Lindsay Hoyle"],
    ),
    (
        ('"Let the record show," the judge told the court, "that nobody was hurt."'),
        ["the judge", "the judge"],
    ),
    (
        (
            '"Let the record show that nobody was hurt," Judge Anna Weber told the court.'
            ' "It could\'ve been much worse," the judge added.'
        ),
        ["Anna Weber", "Anna Weber"],
    ),
    (
        ('The Guards\' statement warned: "Any move will be met with fire."'),
        ["The Guards"],
    ),
    (
        (
            '"Any move will be met with fire," Iran\'s state TV quoted Guards commander'
            " Hossein Salami as saying."
        ),
        ["Hossein Salami"],
    ),
    (
        ('The commander said the strikes were "a first taste of what is to come".'),
        ["The commander"],
    ),
    (
        ('Iran\'s mission to the United Nations said on X: "The matter can be deemed concluded."'),
        ["Iran's mission to the United Nations"],
    ),
    (
        ('"The matter can be deemed concluded," Iran\'s UN mission said.'),
        ["Iran's UN mission"],
    ),
    (
        (
            "US Secretary of State Marco Rubio and his South Korean counterpart Cho Tae-yul"
            ' met in Seoul. "We stand by our ally," Rubio said. Cho said the two "agreed on'
            ' every point".'
        ),
        ["Marco Rubio", "Cho Tae-yul"],
    ),
    (
        'President Anna Hall reportedly issued a new warning that "the power is enough for now".',
        ["Anna Hall"],
    ),
    ('Anna Hall gave assurances that "the power is enough for now".', ["Anna Hall"]),
    ('Anna Hall heard a remark that "the power is enough for now".', []),
    ('Anna Hall was given a warning that "the power is enough for now".', []),
    (
        'Deputy commander of the Revolutionary Guards Corps (RGC) has called it "the main asset".',
        ["Deputy commander of the Revolutionary Guards Corps"],
    ),
    (
        (
            '"We go on," Ivan Petrov said.\n\nHe blasted Hall\'s Thursday comments that Oslo was open'
            ' to a "new deal" with Mali, and said, "They are not entitled to talk about us."'
        ),
        ["Ivan Petrov", "Ivan Petrov"],
    ),
    (
        (
            "BREAKING NEWS: Japan lodges a protest over the launch\n\nBREAKING NEWS: North Korea"
            " fires what may be a missile\n\nIt fired one on Monday."
        ),
        [],
    ),
    (
        'Ann Hall told reporters Tuesday when asked about the permit: "It will expire tonight."',
        ["Ann Hall"],
    ),
    (
        (
            "Mr. Bush's remarks, delivered as he met President Ivan Petrov in the house, were short."
            '\n\nNoting that it had failed, he said that "does not diminish my wish to solve it."'
        ),
        ["Bush"],
    ),
    (
        (
            "Prime Minister Ann Hall met Chancellor Eva Roe and President Jo Kemp in Oslo.\n\nThe"
            ' three leaders promised to be "united behind strong measures" of theirs.'
        ),
        ["The three leaders"],
    ),
    (
        (
            'Jo Kemp wrote to us. "It ends here, today," he wrote.\n\nThe minister said that it "may'
            ' have grave consequences," adding that they should "give diplomacy the time it needs."'
        ),
        ["Jo Kemp", "Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            "Canada's Ambassador and Permanent Representative to the United Nations in New York, Bob"
            ' Rae, spoke at length.\n\n"I think it is deeply irrational," he said.'
        ),
        ["Bob Rae"],
    ),
    (
        'Ann Hall said she spoke to Jo Kemp, after talks with partners, telling him: "It affects us."',
        ["Ann Hall"],
    ),
    ('"We oppose it firmly and always have," said He Yadong, a spokesman.', ["He Yadong"]),
    (
        '"We stand by it all," said Treasury Secretary Ann Hall and Secretary of State Mike Brand.',
        ["Treasury Secretary Ann Hall and Secretary of State Mike Brand"],
    ),
    (
        (
            "Iran is preparing an attack, a senior White House official said on Tuesday.\n\n"
            '"It will carry consequences," the official warned.'
        ),
        ["a senior White House official"],
    ),
    ('PM Hall said the test was a success. "It was a great day for us," PM Hall said.', ["Hall"]),
]
"""Paragraphs of a story and who speaks in them, in the manner of agencies and papers."""


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_who_speaks(text, names):
    assert speakers(OPENING + text) == names
