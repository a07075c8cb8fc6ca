/** Messages of our own that must stay below tier 2, by kind. */
const lines = (block: string) =>
  block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const quietKinds: readonly { kind: string; texts: readonly string[] }[] = [
  {
    kind: "an idiom",
    texts: lines(`
      This deadline is killing me
      I could have died of embarrassment
      dead tired today
      killing time before the train
      shoot me an email when you are done
      That was a bomb of a test
      I'd kill for a coffee
      My phone died twice
      These shoes are murder on my feet
      I died laughing at her joke
      that cake is to die for
      my boss is going to kill me when he sees this
      I'm dying to see the new film
      He killed it on stage
      We beat the dead horse for an hour in that meeting
      the suspense is killing me
      Knock em dead
      I was bored to death in the lecture
      over my dead body will they get my recipe
      I nearly had a heart attack when he jumped out
      hang in there, I told myself
      hung out with Sam
      I cut myself some slack today
      I cut my finger slicing onions
      Hurt my back at the gym
      burned myself on the oven
      Threw myself into my work
      drowning in emails
      I shot myself in the foot with that email
      dead end job
      My back is killing me
      to kill two birds with one stone
      dressed to kill
      I need to take a shot at this
      Jumping off the diving board was fun
      we jumped in the pool
      she hit me up about lunch
      it hit me that I miss home
      The news hit me hard
      my sister beat me at chess
      I'm going to kill my brother for eating my cake
      could murder a curry
      I'm so done with this assignment
      kill the lights please
      My plants want to die, I swear
      you only live once
      I was scared to death on the rollercoaster
      Cut the crap, I told the mirror
      I want to die of embarrassment
      end of the day
      I ended it with him after two years
      We end things on good terms at work
      This heat, I can't take this heat anymore
      I can't do this job anymore, I'm looking for a new one
      can't wait to go home
      I want this week to be over
      wish the rain would stop
      I can't live without coffee
      I can't stand it when he chews
      Deadline tonight, I'm doing it tonight: the essay
    `),
  },
  {
    kind: "a hard ordinary day",
    texts: lines(`
      My grandmother died on Sunday and the house is so quiet
      I cried in the car and then went to work
      Slept four hours, argued with Ben, ate toast for dinner
      I feel so alone tonight
      I'm exhausted and nothing gets done
      Had a panic attack in the supermarket
      I feel worthless when she talks to me like that
      my anxiety is through the roof
      I hate myself for eating the whole packet
      I feel numb and far away
      Everything is too much today
      I miss my dad. The funeral is on Friday.
      I was so angry that I slammed the door
      Feeling hopeless about the job search
      I can't sleep
      I felt like a failure in the meeting
      we buried our dog in the garden
      The oncologist says the tumour grew
      I stayed in bed until noon
      I feel empty after the visit
      I drank too much wine at the party and feel awful
      Withdrew cash and paid the rent
      Coffee withdrawal headache, hands shaking
      It is a year since the accident
      I don't want to go to work tomorrow
      I don't want to be here at this party
      I don't want to live in this flat with roommates
      I won't be here tomorrow because of the dentist
      I took two ibuprofen for my headache
      took all my meds on time this week
      I walked across the bridge with the dog
      Sat on the roof with my friends and watched the sunset
      We gave away my old clothes to charity
      I wrote a letter to my mum
      Wrote my cover letter
      Today was my last day at work
      my plan for tonight is pasta and a film
      I have a plan for the garden
      The bus hit a parked car
      Picked up my prescription, pills are in the cupboard
      Chopping vegetables with the new knife, holding the knife properly
      I bought a rope for the swing
      said goodbye to everyone at the airport
      Writing thank you letters all evening
      The baby cried all night
      I relapsed and smoked two cigarettes
      I feel guilty about snapping at the kids
      I stopped drinking coffee
      I'm scared of the exam
      Sometimes I think I will never be good enough
    `),
  },
  {
    kind: "a denial",
    texts: lines(`
      I don't want to kill myself
      I am not suicidal
      I would never kill myself
      I'm not going to hurt myself
      I have no plans to end my life
      i dont want to die
      I don't feel suicidal today
      no suicidal thoughts this week
      I didn't cut myself
      It's not like I want to die
      I haven't self-harmed since spring
      I do not want to hurt anyone
    `),
  },
  {
    kind: "past and safe",
    texts: lines(`
      I used to want to die, and I am glad I stayed
      When I was 16 I cut myself, today I am proud of my scars
      Years ago I tried to kill myself. Now I have a garden.
      I used to cut myself in high school
      ten years ago I wanted to end my life
      In 2014 I overdosed and survived, I'm grateful every day
      I used to self harm but I am 3 years clean
      my father used to beat me when I was a child
    `),
  },
  {
    kind: "fiction, a quotation or a topic",
    texts: lines(`
      In the film he says "I want to die" and she laughs
      The character in my novel wants to kill himself
      I read an article about suicide prevention
      we watched Suicide Squad
      The song goes "I want to die tonight" and it's on repeat
      Training on suicide awareness at work
      the hero in the show tries to end his life in episode three
      Romeo and Juliet both die
      We had a lecture about suicide statistics
      the book is about a woman who wants to die
      Calling that strategy is political suicide
      the villain wants to kill everyone
      my uncle died by suicide when I was twelve
    `),
  },
  {
    kind: "ordinary writing",
    texts: lines(`
      Good day. Walked with Ana, cooked lentils, slept well.
      Therapy was fine, homework is the thought record
      I need to buy bread and call the bank
      Finished the book, started another
      My daughter learned to ride her bike
      went for a run, 5k in 31 minutes
      Sunny, a bit windy. I painted the fence.
      I love living here
      Made soup. Watched the game. Bed early.
      We planned the trip for May
      I want to live by the sea one day
      I'd like to be alive to see Mars landings
      Looking forward to tomorrow
      Practised the breathing exercise twice
      I am happy with how the meeting went
      My mood was a six
      hari ini capek banget tapi senang
      lampu mati dua jam
      aku ketawa sampai mau mati ngakak
      aaj ka din accha tha
      hansi ke maare mar gaya
      आज का दिन अच्छा था
      मैंने खाना बनाया और फिल्म देखी
      me muero de risa
      me muero de hambre
      Ich will nach Hause
      je meurs de faim
      Je veux dormir
    `),
  },
];
