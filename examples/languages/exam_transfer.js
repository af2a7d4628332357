// The README's question in Node, by the package koffi (npm install koffi). Structs and numbers come from echeance-abi.json.

const fs = require("fs");
const koffi = require("koffi");

const folder = process.env.ECHEANCE;
const abi = JSON.parse(fs.readFileSync(`${folder}/share/doc/echeance/echeance-abi.json`, "utf8"));
const number = Object.fromEntries(abi.constants.map(({ name, value }) => [name, value]));
for (const { name, members } of abi.structs) {
  // What a pointer points to does not matter here.
  const type = (member) => (member.type.endsWith("*") ? "void *" : member.type);
  const typed = (member) => (member.count ? koffi.array(type(member), member.count) : type(member));
  koffi.struct(name, Object.fromEntries(members.map((member) => [member.name, typed(member)])));
}

const library = koffi.load(`${folder}/lib/libecheance.so.1`);
const examTransfer = library.func(
  "int32_t echeance_exam_transfer(int32_t as_of, const echeance_exam_transfer_facts *facts," +
    " const void *readings, _Out_ echeance_exam_transfer_answer *answer)",
);
const facts = { exam_passed_on: 20241121, affiliated_at_expiry: number.ECHEANCE_NO };
for (const { name } of abi.structs.find(({ name }) => name === "echeance_exam_transfer_facts").members) {
  facts[name] ??= name === "affiliation_periods" ? null : 0; // not given
}
const answer = {};
const status = examTransfer(20261121, facts, null, answer);
if (status !== number.ECHEANCE_STATUS_OK) {
  throw new Error(`status ${status}`);
}
const words = {
  [number.ECHEANCE_EXAM_TRANSFER_ELIGIBLE]: "eligible",
  [number.ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE]: "not-eligible",
};
console.log(words[answer.outcome] ?? "undetermined"); // an unknown fact could change it
for (const reason of Array.from(answer.reasons).slice(0, answer.reason_count)) {
  console.log(`reason ${reason}`);
}
