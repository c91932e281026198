// @ts-check
/**
 * What a format's parser answers. Nothing that it meets in a file makes it throw; the fuzzing beside it watches that.
 * @param {import("../extraction.ts").Job} job
 * @returns {Promise<import("../extraction.ts").Extraction<unknown>>}
 */
export async function parse(job) {
  switch (job.format) {
    case "html":
      return (await import("./html.mjs")).readHtml(String(job.input), job.address);
    case "captions":
      return (await import("./captions.mjs")).readCaptions(String(job.input));
    case "docx":
      return (await import("./docx.mjs")).readDocx(bytesOf(job.input), job.limits);
    case "odt":
      return (await import("./odt.mjs")).readOdt(bytesOf(job.input), job.limits);
    case "rtf":
      return (await import("./rtf.mjs")).readRtf(bytesOf(job.input));
    case "mail":
      return (await import("./mail.mjs")).readMail(bytesOf(job.input));
    case "pdf":
      return (await import("./pdf.mjs")).readPdf(bytesOf(job.input), job.limits);
    case "members":
      return (await import("./members.mjs")).readMembers(bytesOf(job.input), job.limits);
  }
}

/**
 * @param {string | Uint8Array} input
 * @returns {Uint8Array}
 */
function bytesOf(input) {
  if (typeof input === "string") throw new TypeError("Expected bytes, found text.");
  return input;
}
