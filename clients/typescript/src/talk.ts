// A complaint from the first word to its outcome: node dist/talk.js ADDRESS [KEY]
import { randomUUID } from "node:crypto";
import { diagnosisClient } from "./client.js";

const [address, key] = process.argv.slice(2);
if (!address) throw new Error("usage: talk ADDRESS [KEY]");
const client = diagnosisClient(address, key);

const once = () => ({ "Idempotency-Key": randomUUID() });
const opened = await client.POST("/v1/sessions", { body: { text: "路灯不亮", customer: { reference: "C-2" } }, params: { header: once() } });
if (!opened.data) throw new Error(JSON.stringify(opened.error));
const { id } = opened.data;
const question = opened.data.answer.questions[0];
if (!question) throw new Error("no question was asked");

const answered = await client.POST("/v1/sessions/{id}/answers", {
  params: { path: { id }, header: once() },
  body: { facts: { [question.fact]: question.choices[0]?.key ?? true } },
});
if (!answered.data) throw new Error(JSON.stringify(answered.error));
const cause = answered.data.answer.causes[0];

const refused = await client.POST("/v1/diagnose", { body: { category: "no-such-category" } });
if (refused.response.status !== 422) throw new Error("a category that is not there was taken");

const categories = await client.GET("/v1/categories");
const unchanged = await client.GET("/v1/categories", { headers: { "If-None-Match": categories.response.headers.get("ETag") ?? "" } });
console.log(JSON.stringify({ asked: question.ask, cause: cause?.id, categories: categories.data?.categories.length, unchanged: unchanged.response.status }));
