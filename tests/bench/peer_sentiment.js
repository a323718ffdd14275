// SPDX-License-Identifier: GPL-3.0-or-later
// peer_sentiment.js FILE: scores each line with the npm package `sentiment`, the way its
// manual does. NODE_PATH names where `make peers` put it.
const fs = require("fs");
const Sentiment = require("sentiment");

const sentiment = new Sentiment();
const scores = [];
for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n"))
	scores.push(sentiment.analyze(line).score);
process.stdout.write(scores.join("\n") + "\n");
