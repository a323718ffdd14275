// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of the peers from npm: rows of NDJSON on standard input, a JSON object of scores
// for each on standard output. One that is not installed is left out. Both give scores by
// the word, so that long texts compare with short ones.
"use strict";
const readline = require("readline");

function load(name) {
	try {
		return require(name);
	} catch (error) {
		return null;
	}
}

const Sentiment = load("sentiment");
const sentiment = Sentiment && new Sentiment();
const wink = load("wink-sentiment");

readline.createInterface({ input: process.stdin, crlfDelay: Infinity }).on("line", (line) => {
	const text = JSON.parse(line).text;
	const scores = {};

	if (sentiment) scores.sentiment = sentiment.analyze(text).comparative || 0;
	if (wink) scores.wink = wink(text).normalizedScore || 0;
	process.stdout.write(JSON.stringify(scores) + "\n");
});
