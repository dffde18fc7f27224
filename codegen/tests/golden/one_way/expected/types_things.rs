/// The schema `Login`.
///
/// The schema name is `Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// The property `id`.
    ///
    /// Is read-only: the service returns it, and it is never sent.
    pub id: Option<String>,
    /// The property `pin`.
    ///
    /// Is write-only: it is sent, and the service never returns it.
    pub pin: String,
}

impl Login {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(pin: impl Into<String>) -> Self {
        Self {
            id: None,
            pin: pin.into(),
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`pin`](Self::pin).
    #[must_use]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        self.pin = value.into();
        self
    }
}

impl wire::Object for Login {
    const NAME: &'static str = "Login";
    const MEMBERS: &'static [&'static str] = &["id", "pin"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            id: None,
            pin: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.id),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.pin),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        if !wire::writes_request() {
            wire::put_some(map, "id", &self.id)?;
        }
        wire::put(map, "pin", &self.pin)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("id", self.id.as_ref());
        out.show("pin", &self.pin);
    }
}

wire::object!(Login);

impl validate::Validate for Login {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Order`.
///
/// The schema name is `Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `createdAt`.
    ///
    /// Is read-only: the service returns it, and it is never sent.
    #[doc(alias = "createdAt")]
    pub created_at: Option<wire::Timestamp>,
    /// The property `history`.
    ///
    /// Is read-only: the service returns it, and it is never sent.
    pub history: Option<Vec<String>>,
    /// The property `id`.
    ///
    /// Has at least 3 characters. Is read-only: the service returns it, and it is never sent.
    pub id: Option<String>,
    /// The property `item`.
    pub item: String,
    /// The property `pin`.
    ///
    /// Has at least 4 characters. Is write-only: it is sent, and the service never returns it.
    pub pin: Option<String>,
}

impl Order {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(item: impl Into<String>, pin: impl Into<String>) -> Self {
        Self {
            created_at: None,
            history: None,
            id: None,
            item: item.into(),
            pin: Some(pin.into()),
        }
    }

    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<wire::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Sets [`history`](Self::history).
    #[must_use]
    pub fn with_history(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.history = Some(wire::list(value));
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`item`](Self::item).
    #[must_use]
    pub fn with_item(mut self, value: impl Into<String>) -> Self {
        self.item = value.into();
        self
    }

    /// Sets [`pin`](Self::pin).
    #[must_use]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
}

impl wire::Object for Order {
    const NAME: &'static str = "Order";
    const MEMBERS: &'static [&'static str] = &["createdAt", "history", "id", "item", "pin"];
    const REQUIRED: &'static [usize] = &[3];

    fn empty() -> Self {
        Self {
            created_at: None,
            history: None,
            id: None,
            item: String::new(),
            pin: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.created_at),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.history),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.id),
            3 => wire::required::<wire::Exact, _, _>(map, &mut self.item),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.pin),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        if !wire::writes_request() {
            wire::put_some(map, "createdAt", &self.created_at)?;
        }
        if !wire::writes_request() {
            wire::put_some(map, "history", &self.history)?;
        }
        if !wire::writes_request() {
            wire::put_some(map, "id", &self.id)?;
        }
        wire::put(map, "item", &self.item)?;
        wire::put_some(map, "pin", &self.pin)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("created_at", self.created_at.as_ref());
        out.show_some("history", self.history.as_ref());
        out.show_some("id", self.id.as_ref());
        out.show("item", &self.item);
        out.show_some("pin", self.pin.as_ref());
    }
}

wire::object!(Order);

impl validate::Validate for Order {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.length(
            &const { validate::Rule::document("order.pin.length", "pin", "Order") },
            self.pin.as_ref(),
            Some(4),
            None,
        );
    }
}

/// The schema `OrderList`.
///
/// The schema name is `OrderList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderList {
    /// The property `key`.
    ///
    /// Is write-only: it is sent, and the service never returns it.
    pub key: Option<String>,
    /// The property `orders`.
    pub orders: Vec<Order>,
    /// The property `total`.
    ///
    /// Is read-only: the service returns it, and it is never sent.
    pub total: i64,
}

impl OrderList {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(total: impl Into<i64>) -> Self {
        Self {
            key: None,
            orders: Vec::new(),
            total: total.into(),
        }
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets [`orders`](Self::orders).
    #[must_use]
    pub fn with_orders(mut self, value: impl IntoIterator<Item = impl Into<Order>>) -> Self {
        self.orders = wire::list(value);
        self
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn with_total(mut self, value: impl Into<i64>) -> Self {
        self.total = value.into();
        self
    }
}

impl wire::Object for OrderList {
    const NAME: &'static str = "OrderList";
    const MEMBERS: &'static [&'static str] = &["key", "orders", "total"];
    const REQUIRED: &'static [usize] = &[2];

    fn empty() -> Self {
        Self {
            key: None,
            orders: Vec::new(),
            total: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.key),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.orders),
            2 => wire::required::<wire::Whole, _, _>(map, &mut self.total),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "key", &self.key)?;
        wire::put_filled(map, "orders", &self.orders)?;
        wire::put(map, "total", &self.total)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("key", self.key.as_ref());
        out.show_filled("orders", &self.orders, self.orders.is_empty());
        out.show("total", &self.total);
    }
}

wire::object!(OrderList);

