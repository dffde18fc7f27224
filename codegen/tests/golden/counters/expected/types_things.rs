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
    /// Is a decimal that is held as `f64`, which keeps 15 of its digits.
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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            big: None,
            bigs: None,
            f32: None,
            f64: None,
            i32: None,
            i64: None,
            money: None,
            open: None,
            positive: None,
            textual: None,
            u32: None,
            u64: None,
        }
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
        self.bigs = Some(wire::list(value));
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
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Counters {
    const NAME: &'static str = "Counters";
    const MEMBERS: &'static [&'static str] = &[
        "big",
        "bigs",
        "f32",
        "f64",
        "i32",
        "i64",
        "money",
        "open",
        "positive",
        "textual",
        "u32",
        "u64",
    ];

    fn empty() -> Self {
        Self {
            big: None,
            bigs: None,
            f32: None,
            f64: None,
            i32: None,
            i64: None,
            money: None,
            open: None,
            positive: None,
            textual: None,
            u32: None,
            u64: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.big),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.bigs),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.f32),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.f64),
            4 => wire::optional::<wire::Whole, _, _>(map, &mut self.i32),
            5 => wire::optional::<wire::Whole, _, _>(map, &mut self.i64),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.money),
            7 => wire::optional::<wire::Whole, _, _>(map, &mut self.open),
            8 => wire::optional::<wire::Whole, _, _>(map, &mut self.positive),
            9 => wire::optional::<wire::Exact, _, _>(map, &mut self.textual),
            10 => wire::optional::<wire::Whole, _, _>(map, &mut self.u32),
            11 => wire::optional::<wire::Whole, _, _>(map, &mut self.u64),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "big", &self.big)?;
        wire::put_some(map, "bigs", &self.bigs)?;
        wire::put_some(map, "f32", &self.f32)?;
        wire::put_some(map, "f64", &self.f64)?;
        wire::put_some(map, "i32", &self.i32)?;
        wire::put_some(map, "i64", &self.i64)?;
        wire::put_some(map, "money", &self.money)?;
        wire::put_some(map, "open", &self.open)?;
        wire::put_some(map, "positive", &self.positive)?;
        wire::put_some(map, "textual", &self.textual)?;
        wire::put_some(map, "u32", &self.u32)?;
        wire::put_some(map, "u64", &self.u64)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("big", self.big.as_ref());
        out.show_some("bigs", self.bigs.as_ref());
        out.show_some("f32", self.f32.as_ref());
        out.show_some("f64", self.f64.as_ref());
        out.show_some("i32", self.i32.as_ref());
        out.show_some("i64", self.i64.as_ref());
        out.show_some("money", self.money.as_ref());
        out.show_some("open", self.open.as_ref());
        out.show_some("positive", self.positive.as_ref());
        out.show_some("textual", self.textual.as_ref());
        out.show_some("u32", self.u32.as_ref());
        out.show_some("u64", self.u64.as_ref());
    }
}

wire::object!(Counters);

impl validate::Validate for Counters {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("counters.big.range", "big", "Counters") },
            self.big.as_ref().copied(),
            Some(0),
            Some(18446744073709551615),
        );
        at.range(
            &const { validate::Rule::document("counters.i32.range", "i32", "Counters") },
            self.i32.as_ref().copied(),
            Some(-5),
            Some(2147483647),
        );
        at.range(
            &const { validate::Rule::document("counters.positive.range", "positive", "Counters") },
            self.positive.as_ref().copied(),
            Some(1),
            Some(100),
        );
        at.range(
            &const { validate::Rule::document("counters.u32.range", "u32", "Counters") },
            self.u32.as_ref().copied(),
            Some(0),
            Some(4294967295),
        );
        at.range(
            &const { validate::Rule::document("counters.u64.range", "u64", "Counters") },
            self.u64.as_ref().copied(),
            Some(0),
            None,
        );
    }
}

