// @ts-check
import { StartError } from "../database/start-error.mjs";

/** What systems and programs say, and what that means for the person at the terminal. */
const MEANINGS = [
  {
    said: /ENOSPC|EDQUOT|No space left on device|disk quota exceeded/i,
    means:
      "The disk is full. Make room, or put the data on another one: PARALLAX_DATA=/another/folder npm start.",
  },
  {
    said: /EROFS|Read-only file system/i,
    means:
      "The disk is read-only. Parallax writes its dependencies and build into its own folder, and its data into the folder named by PARALLAX_DATA.",
  },
  {
    said: /ENOTDIR|EEXIST: file already exists, mkdir/i,
    means:
      "What should be a folder is a file. Move it away, or name another data folder: PARALLAX_DATA=/another/folder npm start.",
  },
  {
    said: /EACCES|EPERM|Permission denied/i,
    means:
      "A file or folder may not be written or read by this user. Start as the user who owns Parallax's folder and data, or name another data folder: PARALLAX_DATA=/another/folder npm start.",
  },
];

/**
 * One paragraph for the person at the terminal; for a defect of ours, where it happened.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (!(error instanceof Error)) return `Parallax stopped: ${String(error)}`;
  if (error instanceof StartError && !/It said:/.test(error.message)) return error.message;
  const meaning = MEANINGS.find(({ said }) => said.test(error.message));
  if (meaning) return `${meaning.means} (${lastLine(error.message)})`;
  // Our own scripts throw plain errors with a message for people; anything else is a defect.
  const forPeople = error instanceof StartError || Object.getPrototypeOf(error) === Error.prototype;
  return forPeople ? error.message : `Parallax stopped because of a defect. ${error.stack}`;
}

/** @param {string} message */
function lastLine(message) {
  return message.trim().split("\n").at(-1)?.trim() ?? "";
}
