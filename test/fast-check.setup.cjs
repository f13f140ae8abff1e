// Property tests are the same on every run, so that a change is judged by itself. GQ_SEED=n tries other values.
require('fast-check').configureGlobal({ seed: Number(process.env.GQ_SEED ?? 20240229) });
