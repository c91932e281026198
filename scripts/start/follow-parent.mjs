// @ts-check
// Loaded into the web server before Next: ends it when the start command is gone, even by kill -9.
process.on("disconnect", () => process.exit(0));
// The channel alone must not keep a finished process alive.
process.channel?.unref();
