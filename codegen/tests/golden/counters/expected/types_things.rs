/// The schema `Counters`.
///
/// The schema name is `Counters`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counters {
    /// The property `big`.
    ///
    /// Is from 0 to 18446744073709551615.
    pub big: Option<u64>,
    /// The property `bigs`.
    pub bigs: Option<Vec<u64>>,
    /// The property `f32`.
    pub f32: Option<f64>,
    /// The property `f64`.
    pub f64: Option<f64>,
    /// The property `i32`.
    ///
    /// Is from -5 to 2147483647.
    pub i32: Option<i64>,
    /// The property `i64`.
    pub i64: Option<i64>,
    /// The property `money`.
    ///
    /// Is a decimal that is stored as `f64`, which keeps 15 significant digits.
    pub money: Option<f64>,
    /// The property `open`.
    pub open: Option<i64>,
    /// The property `positive`.
    ///
    /// Is from 1 to 100.
    pub positive: Option<i64>,
    /// The property `textual`.
    pub textual: Option<String>,
    /// The property `u32`.
    ///
    /// Is from 0 to 4294967295.
    pub u32: Option<i64>,
    /// The property `u64`.
    ///
    /// Is at least 0.
    pub u64: Option<u64>,
}
impl Counters {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`big`](Self::big).
    #[must_use]
    pub fn with_big(mut self, value: impl Into<u64>) -> Self {
        self.big = Some(value.into());
        self
    }
    /// Sets [`bigs`](Self::bigs).
    #[must_use]
    pub fn with_bigs(mut self, value: impl IntoIterator<Item = impl Into<u64>>) -> Self {
        self.bigs = Some(codec::collect_list(value));
        self
    }
    /// Sets [`f32`](Self::f32).
    #[must_use]
    pub fn with_f32(mut self, value: impl Into<f64>) -> Self {
        self.f32 = Some(value.into());
        self
    }
    /// Sets [`f64`](Self::f64).
    #[must_use]
    pub fn with_f64(mut self, value: impl Into<f64>) -> Self {
        self.f64 = Some(value.into());
        self
    }
    /// Sets [`i32`](Self::i32).
    #[must_use]
    pub fn with_i32(mut self, value: impl Into<i64>) -> Self {
        self.i32 = Some(value.into());
        self
    }
    /// Sets [`i64`](Self::i64).
    #[must_use]
    pub fn with_i64(mut self, value: impl Into<i64>) -> Self {
        self.i64 = Some(value.into());
        self
    }
    /// Sets [`money`](Self::money).
    #[must_use]
    pub fn with_money(mut self, value: impl Into<f64>) -> Self {
        self.money = Some(value.into());
        self
    }
    /// Sets [`open`](Self::open).
    #[must_use]
    pub fn with_open(mut self, value: impl Into<i64>) -> Self {
        self.open = Some(value.into());
        self
    }
    /// Sets [`positive`](Self::positive).
    #[must_use]
    pub fn with_positive(mut self, value: impl Into<i64>) -> Self {
        self.positive = Some(value.into());
        self
    }
    /// Sets [`textual`](Self::textual).
    #[must_use]
    pub fn with_textual(mut self, value: impl Into<String>) -> Self {
        self.textual = Some(value.into());
        self
    }
    /// Sets [`u32`](Self::u32).
    #[must_use]
    pub fn with_u32(mut self, value: impl Into<i64>) -> Self {
        self.u32 = Some(value.into());
        self
    }
    /// Sets [`u64`](Self::u64).
    #[must_use]
    pub fn with_u64(mut self, value: impl Into<u64>) -> Self {
        self.u64 = Some(value.into());
        self
    }
}
impl Default for Counters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Counters; optional[0] big("big"), optional[1] bigs("bigs"), optional[2] f32("f32"),
    optional[3] f64("f64"), optional[4] i32("i32"), optional[5] i64("i64"), optional[6]
    money("money"), optional[7] open("open"), optional[8] positive("positive"),
    optional[9] textual("textual"), optional[10] u32("u32"), optional[11] u64("u64")
);
impl validation::Validate for Counters {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("counters.big.range", "big", "Counters"),
            self.big.as_ref().copied(),
            Some(0),
            Some(18446744073709551615),
        );
        v.range(
            validation::rule!("counters.i32.range", "i32", "Counters"),
            self.i32.as_ref().copied(),
            Some(-5),
            Some(2147483647),
        );
        v.range(
            validation::rule!("counters.positive.range", "positive", "Counters"),
            self.positive.as_ref().copied(),
            Some(1),
            Some(100),
        );
        v.range(
            validation::rule!("counters.u32.range", "u32", "Counters"),
            self.u32.as_ref().copied(),
            Some(0),
            Some(4294967295),
        );
        v.range(
            validation::rule!("counters.u64.range", "u64", "Counters"),
            self.u64.as_ref().copied(),
            Some(0),
            None,
        );
    }
}
