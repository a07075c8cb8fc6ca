export const MODELS = ["cycle", "five-p"] as const;
export type Model = (typeof MODELS)[number];

const CYCLE_BOXES = ["situation", "thought", "feeling", "body", "behaviour"] as const;
const FIVE_P_BOXES = ["presenting", "predisposing", "precipitating", "perpetuating", "protective"] as const;
export const BOXES = [...CYCLE_BOXES, ...FIVE_P_BOXES] as const;
export type Box = (typeof BOXES)[number];

type BoxWords = {
  /** The box as the picture's heads name it. */
  readonly name: string;
  /** What belongs into it, in the client's second person. */
  readonly asks: string;
};

export const boxWords: Readonly<Record<Box, BoxWords>> = {
  situation: { name: "Situation", asks: "What happened, where, with whom." },
  thought: { name: "Thought", asks: "What went through your mind." },
  feeling: { name: "Feeling", asks: "What you felt, and how strongly." },
  body: { name: "Body", asks: "What your body did." },
  behaviour: { name: "Behaviour", asks: "What you did, or did not do." },
  presenting: { name: "What is hard now", asks: "What you came with." },
  predisposing: { name: "What made it likelier", asks: "What was there long before." },
  precipitating: { name: "What set it off", asks: "What happened around the start." },
  perpetuating: { name: "What keeps it going", asks: "What holds it in place today." },
  protective: { name: "What helps", asks: "Strengths, people and things that carry you." },
};

export const modelWords: Readonly<Record<Model, { readonly name: string; readonly about: string }>> = {
  cycle: {
    name: "What leads to what",
    about: "Situation, thought, feeling, body and behaviour, each pushing the next.",
  },
  "five-p": {
    name: "The five Ps",
    about: "Presenting, predisposing, precipitating, perpetuating and protective.",
  },
};

export const boxesOf = (model: Model): readonly Box[] => (model === "cycle" ? CYCLE_BOXES : FIVE_P_BOXES);

/** A box belongs to one model only, so naming the box is enough. */
export const modelOf = (box: Box): Model => (CYCLE_BOXES.some((one) => one === box) ? "cycle" : "five-p");
