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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into() }
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<i64>) -> Self {
        self.amount = value.into();
        self
    }
}
codec::object!(Part required(0); required[0] amount("amount"));
impl validation::Validate for Part {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("part.amount.range", "amount", "Part"),
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}
impl Default for Payer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Payer; optional[0] country("country"));
impl validation::Validate for Payer {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self {
            amount: amount.into(),
            ..codec::FromJson::empty()
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
    pub fn with_parts(
        mut self,
        value: impl IntoIterator<Item = impl Into<Part>>,
    ) -> Self {
        self.parts = Some(codec::collect_list(value));
        self
    }
    /// Sets [`payer`](Self::payer).
    #[must_use]
    pub fn with_payer(mut self, value: impl Into<Payer>) -> Self {
        self.payer = Some(value.into());
        self
    }
}
codec::object!(
    Payment required(0); required[0] amount("amount"), optional[1] country("country"),
    optional[2] currency("currency"), optional[3] parts("parts"), optional[4]
    payer("payer")
);
impl validation::Validate for Payment {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("payment.amount.range", "amount", "Payment"),
            Some(&self.amount).copied(),
            Some(1),
            None,
        );
        crate::runtime::rules::rules::payments::currency(
            v,
            "currency",
            self.currency.as_ref(),
            self.country.as_ref().and_then(codec::as_text),
            self
                .payer
                .as_ref()
                .and_then(|inner| inner.country.as_ref().and_then(codec::as_text)),
        );
        v.items("parts", self.parts.as_ref());
        v.property("payer", self.payer.as_ref());
        crate::runtime::rules::rules::payments::split(self, v);
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl Default for Receipt {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Receipt; optional[0] id("id"));
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(ListPaymentsQuery; optional[0] from("from"), optional[1] to("to"));
impl validation::Validate for ListPaymentsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::runtime::rules::rules::payments::period(self, v);
    }
}
