//! Steps with their times and verdicts.

use std::time::{Duration, Instant};

use crate::shell::Done;

/// What was done so far.
#[derive(Default)]
pub struct Steps {
    done: Vec<(&'static str, Duration, Done)>,
}

impl Steps {
    /// Does a step and says whether it succeeded. A failure is kept for the end,
    /// so that one run shows all that is wrong.
    pub fn step(&mut self, name: &'static str, action: impl FnOnce() -> Done) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let result = action();
        let time = start.elapsed();
        if let Err(message) = &result {
            // What a program printed stands just above; the end tells it again.
            println!("{}", message.lines().next().unwrap_or_default());
        }
        let verdict = if result.is_ok() { "done" } else { "FAILED" };
        println!("== {name}: {verdict} in {:.1} s", time.as_secs_f64());
        self.done.push((name, time, result));
        self.done.last().is_some_and(|(_, _, result)| result.is_ok())
    }

    /// Prints what went wrong in each step that failed, then a line for each
    /// step; an error if any failed.
    pub fn finish(self) -> Done {
        for (name, _, result) in &self.done {
            if let Err(message) = result {
                println!("\n== {name}: what went wrong\n{message}");
            }
        }
        println!("\n== Summary");
        for (name, time, result) in &self.done {
            let verdict = if result.is_ok() { "ok  " } else { "FAIL" };
            println!("{verdict} {:>8.1} s  {name}", time.as_secs_f64());
        }
        let total: Duration = self.done.iter().map(|(_, time, _)| *time).sum();
        println!("     {:>8.1} s  in all", total.as_secs_f64());
        let failed: Vec<&str> = self
            .done
            .iter()
            .filter(|(_, _, result)| result.is_err())
            .map(|(name, _, _)| *name)
            .collect();
        if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join("; "))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failed_step_fails_the_whole_and_is_named() {
        let mut steps = Steps::default();
        assert!(!steps.step("first", || Err("no".into())));
        assert!(steps.step("second", || Ok(())));
        assert_eq!(steps.finish(), Err("failed: first".to_owned()));
    }
}
