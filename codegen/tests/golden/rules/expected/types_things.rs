/// The schema `Part`.
///
/// The schema name is `Part`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The property `amount`.
    ///
    /// Is at least 1.
    pub amount: i64,
}

impl Part {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self {
            amount: amount.into(),
        }
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<i64>) -> Self {
        self.amount = value.into();
        self
    }
}

impl wire::Object for Part {
    const NAME: &'static str = "Part";
    const MEMBERS: &'static [&'static str] = &["amount"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            amount: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Whole, _, _>(map, &mut self.amount),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "amount", &self.amount)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("amount", &self.amount);
    }
}

wire::object!(Part);

impl validate::Validate for Part {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("part.amount.range", "amount", "Part") },
            Some(&self.amount).copied(),
            Some(1),
            None,
        );
    }
}

/// The schema `Payer`.
///
/// The schema name is `Payer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// The property `country`.
    pub country: Option<String>,
}

impl Payer {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            country: None,
        }
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Payer {
    const NAME: &'static str = "Payer";
    const MEMBERS: &'static [&'static str] = &["country"];

    fn empty() -> Self {
        Self {
            country: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.country),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "country", &self.country)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("country", self.country.as_ref());
    }
}

wire::object!(Payer);

impl validate::Validate for Payer {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Payment`.
///
/// The schema name is `Payment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// The property `amount`.
    ///
    /// Is at least 1.
    pub amount: i64,
    /// The property `country`.
    pub country: Option<String>,
    /// The property `currency`.
    pub currency: Option<String>,
    /// The property `parts`.
    pub parts: Option<Vec<Part>>,
    /// The property `payer`.
    pub payer: Option<Payer>,
}

impl Payment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self {
            amount: amount.into(),
            country: None,
            currency: None,
            parts: None,
            payer: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<i64>) -> Self {
        self.amount = value.into();
        self
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`parts`](Self::parts).
    #[must_use]
    pub fn with_parts(mut self, value: impl IntoIterator<Item = impl Into<Part>>) -> Self {
        self.parts = Some(wire::list(value));
        self
    }

    /// Sets [`payer`](Self::payer).
    #[must_use]
    pub fn with_payer(mut self, value: impl Into<Payer>) -> Self {
        self.payer = Some(value.into());
        self
    }
}

impl wire::Object for Payment {
    const NAME: &'static str = "Payment";
    const MEMBERS: &'static [&'static str] = &["amount", "country", "currency", "parts", "payer"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            amount: 0,
            country: None,
            currency: None,
            parts: None,
            payer: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Whole, _, _>(map, &mut self.amount),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.country),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.currency),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.parts),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.payer),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "amount", &self.amount)?;
        wire::put_some(map, "country", &self.country)?;
        wire::put_some(map, "currency", &self.currency)?;
        wire::put_some(map, "parts", &self.parts)?;
        wire::put_some(map, "payer", &self.payer)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("amount", &self.amount);
        out.show_some("country", self.country.as_ref());
        out.show_some("currency", self.currency.as_ref());
        out.show_some("parts", self.parts.as_ref());
        out.show_some("payer", self.payer.as_ref());
    }
}

wire::object!(Payment);

impl validate::Validate for Payment {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("payment.amount.range", "amount", "Payment") },
            Some(&self.amount).copied(),
            Some(1),
            None,
        );
        crate::runtime::rules::rules::payments::currency(
            at,
            "currency",
            self.currency.as_ref(),
            self.country.as_ref().and_then(wire::text_of),
            self.payer.as_ref().and_then(|inner| inner.country.as_ref().and_then(wire::text_of)),
        );
        at.each("parts", self.parts.as_ref());
        at.member("payer", self.payer.as_ref());
        crate::runtime::rules::rules::payments::split(self, at);
    }
}

/// The schema `Receipt`.
///
/// The schema name is `Receipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// The property `id`.
    pub id: Option<String>,
}

impl Receipt {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Default for Receipt {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Receipt {
    const NAME: &'static str = "Receipt";
    const MEMBERS: &'static [&'static str] = &["id"];

    fn empty() -> Self {
        Self {
            id: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.id),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "id", &self.id)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("id", self.id.as_ref());
    }
}

wire::object!(Receipt);

/// Query parameters of `listPayments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentsQuery {
    /// The property `from`.
    pub from: Option<i64>,
    /// The property `to`.
    pub to: Option<i64>,
}

impl ListPaymentsQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            from: None,
            to: None,
        }
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, value: impl Into<i64>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, value: impl Into<i64>) -> Self {
        self.to = Some(value.into());
        self
    }
}

impl Default for ListPaymentsQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for ListPaymentsQuery {
    const NAME: &'static str = "ListPaymentsQuery";
    const MEMBERS: &'static [&'static str] = &["from", "to"];

    fn empty() -> Self {
        Self {
            from: None,
            to: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.from),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.to),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "from", &self.from)?;
        wire::put_some(map, "to", &self.to)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("from", self.from.as_ref());
        out.show_some("to", self.to.as_ref());
    }
}

wire::object!(ListPaymentsQuery);

impl validate::Validate for ListPaymentsQuery {
    fn check(&self, at: &mut validate::Checker<'_>) {
        crate::runtime::rules::rules::payments::period(self, at);
    }
}

