// @ts-check
// Runs one parser on one file and answers with one message. Plain JavaScript, because Node 20 starts no thread from
// TypeScript. Whoever started the thread ends it when the time is up or the file is no longer wanted.
import { parentPort, workerData } from "node:worker_threads";
import { parse } from "./parse.mjs";

parentPort?.postMessage(await parse(workerData));
