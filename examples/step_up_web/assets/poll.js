// Polls the status of the session, and loads the page when it has changed. Without JavaScript, the page reloads by itself.
"use strict";

const FIRST_DELAY = 1000;
const LONGEST_DELAY = 5000;
let delay = FIRST_DELAY;

async function poll() {
  try {
    const response = await fetch("/step-up/status", { headers: { accept: "application/json" } });
    if (response.ok && !(await response.json()).pending) {
      location.reload();
      return;
    }
  } catch {
    // The network may be gone for a while, on a phone above all.
  }
  delay = Math.min(delay * 1.5, LONGEST_DELAY);
  setTimeout(poll, delay);
}

setTimeout(poll, delay);
