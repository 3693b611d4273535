// What the list of structures finds. The server writes the words of each thing without accents or
// case, with one space between (viewer/core/search.py).

/** Of, the and their like say nothing. */
const EMPTY = new Set(["of", "the", "a", "an", "and", "in", "de", "del", "la", "el", "los", "las", "y", "en"]);

const stem = (word) =>
  word.length > 4 ? word.replace(/^foramina$/, "foramen").replace(/(ae|um|us|es|a|(?<!i)s)$/, "") : word;

/** The words of a question, without accents, signs or the endings of plurals; L4/5 is L4 and L5. */
function asked(text) {
  const whole = text.replace(/([a-z])(\d+)\s*[-/]\s*(?=\d)/gi, "$1$2 $1");
  const words = whole.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => !EMPTY.has(word)).map(stem);
}

/** Whether *words* hold all that is asked: levels and numbers whole, short words from their start. */
const answers = (words, question) =>
  question.every((word) => {
    if (/\d$/.test(word)) return ` ${words} `.includes(` ${word} `);
    return word.length > 3 ? words.includes(word) : ` ${words}`.includes(` ${word}`);
  });

const sideless = (id) => id.replace(/_(left|right)$/, "");

/** Finds what *text* asks for among all *words* of the page; both are asked anew each time. */
export function finder(words, text) {
  let known, index;
  /** What has no surface of its own, such as a hole, by the parts at which it is found. */
  const landmarks = (member, part) => {
    if (known !== words().landmarks) {
      known = words().landmarks;
      index = {};
      for (const one of Object.values(known)) for (const at of one.at) (index[at] ??= []).push(one);
    }
    return (index[sideless(part)] ?? []).filter(({ of }) => !of.length || of.includes(sideless(member.id)));
  };
  const question = window.Vue.computed(() => asked(text()));
  const answered = (find) => answers(find, question.value);
  const own = (member, part) => (part === member.whole ? member.find : `${member.find} ${words().parts[part].find}`);
  /** The landmarks for whose sake a part is found that does not answer by its own name. */
  const via = (member, part) =>
    !question.value.length || !part || answered(own(member, part))
      ? []
      : landmarks(member, part).filter(({ find }) => answered(`${member.find} ${find}`));
  const foundPart = (member, part) => answered(own(member, part)) || via(member, part).length > 0;
  const named = (member) => answered(member.find) || via(member, member.whole).length > 0;
  return {
    found: (member) => named(member) || member.parts.some((part) => foundPart(member, part)),
    /** Whether a structure answers itself, rather than one of its parts. */
    named: (member) => question.value.length > 0 && named(member),
    /** A name as the list has it: after the landmarks for whose sake it is there. */
    title: (member, part, name) => [...via(member, part).map((one) => one.name), name].join(" – "),
    /** The parts that answer, of a structure that does not; null where all or none are to be seen. */
    parts: (member) =>
      question.value.length && !named(member) ? member.parts.filter((part) => foundPart(member, part)) : null,
    /** What the model is known not to show and answers. */
    absent: () => words().absent.find(({ find }) => answered(find)),
  };
}
