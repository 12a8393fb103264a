// The one script every page loads: it listens for intent and only then imports an island.
export {};
