//! What was measured, as Markdown.

use super::measurement::Measurement;
use super::process::Slice;
use super::runtime::Runtimes;
use super::subject::{Call, Subject};
use crate::measure::median;
use crate::table::markdown;

pub(super) fn report(measured: &[Measurement], runtimes: &Runtimes, load: Option<&str>) -> String {
    let head = ["call", "client", "at a time", "threads", "calls/s", "ratio", "processor µs", "ratio", "middle half"];
    let rows: Vec<Vec<String>> = measured.iter().map(|one| row(one, measured)).collect();
    let mut text = markdown(&head, &rows);
    text.push_str(
        "\nratio: to the client by hand, within a round, the median of the rounds; calls/s above 1 and processor time \
         below 1 are\nbetter. middle half: of the ratios of processor time, half lie in there.\n\n",
    );
    let load = load.and_then(|load| load.split(' ').next()).map(|load| format!("load {load} at the end"));
    let notes: Vec<String> = load.into_iter().chain(runtimes.notes()).collect();
    text.push_str(&format!("{}\n", notes.join("; ")));
    text
}

fn row(one: &Measurement, all: &[Measurement]) -> Vec<String> {
    let by_hand = all.iter().find(|other| {
        (other.tasks, other.threads) == (one.tasks, one.threads) && is_yardstick(other.subject, one.subject)
    });
    let ratios = |of: fn(&Slice) -> f64| -> Vec<f64> {
        let by_hand = by_hand.map_or(&[][..], |by_hand| &by_hand.slices);
        one.slices.iter().zip(by_hand).map(|(own, other)| of(own) / of(other)).collect()
    };
    let own = |of: fn(&Slice) -> f64| median(&one.slices.iter().map(of).collect::<Vec<_>>()).unwrap_or_default();
    let shown = |ratios: &[f64]| median(ratios).map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.2}"));
    let (calls, processor) = (ratios(|slice| slice.calls_per_second), ratios(|slice| slice.processor));
    vec![
        call(one.subject),
        one.subject.description.to_owned(),
        one.tasks.to_string(),
        one.threads.to_string(),
        format!("{:.0}", own(|slice| slice.calls_per_second)),
        shown(&calls),
        format!("{:.1}", own(|slice| slice.processor)),
        shown(&processor),
        middle_half(processor),
    ]
}

fn call(subject: &Subject) -> String {
    Call::of(subject).map_or_else(String::new, |call| call.name.to_owned())
}

fn is_yardstick(candidate: &Subject, of: &Subject) -> bool {
    Call::of(of).is_some_and(|call| call.subjects[0].name == candidate.name)
}

fn middle_half(mut ratios: Vec<f64>) -> String {
    ratios.sort_by(f64::total_cmp);
    let quarter = ratios.len() / 4;
    match (ratios.get(quarter), ratios.get(ratios.len().saturating_sub(quarter + 1))) {
        (Some(low), Some(high)) => format!("{low:.2} to {high:.2}"),
        _ => "-".to_owned(),
    }
}
