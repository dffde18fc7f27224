/// The schema `Login`.
///
/// The schema name is `Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// The property `id`.
    ///
    /// Is read-only: the service returns it, and requests never contain it.
    pub id: Option<String>,
    /// The property `pin`.
    ///
    /// Is write-only: requests contain it, and the service never returns it.
    pub pin: String,
}
impl Login {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(pin: impl Into<String>) -> Self {
        Self {
            pin: pin.into(),
            ..codec::FromJson::empty()
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
codec::object!(
    Login required(1); optional[0, ReadOnly] id("id"), required[1] pin("pin")
);
impl validation::Validate for Login {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Order`.
///
/// The schema name is `Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `createdAt`.
    ///
    /// Is read-only: the service returns it, and requests never contain it.
    #[doc(alias = "createdAt")]
    pub created_at: Option<codec::Timestamp>,
    /// The property `history`.
    ///
    /// Is read-only: the service returns it, and requests never contain it.
    pub history: Option<Vec<String>>,
    /// The property `id`.
    ///
    /// Has at least 3 characters. Is read-only: the service returns it, and requests never contain it.
    pub id: Option<String>,
    /// The property `item`.
    pub item: String,
    /// The property `pin`.
    ///
    /// Has at least 4 characters. Is write-only: requests contain it, and the service never returns it.
    pub pin: Option<String>,
}
impl Order {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(item: impl Into<String>, pin: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            pin: Some(pin.into()),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`history`](Self::history).
    #[must_use]
    pub fn with_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.history = Some(codec::collect_list(value));
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
codec::object!(
    Order required(3); optional[0, ReadOnly] created_at("createdAt"), optional[1,
    ReadOnly] history("history"), optional[2, ReadOnly] id("id"), required[3]
    item("item"), optional[4] pin("pin")
);
impl validation::Validate for Order {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("order.pin.length", "pin", "Order"),
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
    /// Is write-only: requests contain it, and the service never returns it.
    pub key: Option<String>,
    /// The property `orders`.
    pub orders: Vec<Order>,
    /// The property `total`.
    ///
    /// Is read-only: the service returns it, and requests never contain it.
    pub total: i64,
}
impl OrderList {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(total: impl Into<i64>) -> Self {
        Self {
            total: total.into(),
            ..codec::FromJson::empty()
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
    pub fn with_orders(
        mut self,
        value: impl IntoIterator<Item = impl Into<Order>>,
    ) -> Self {
        self.orders = codec::collect_list(value);
        self
    }
    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn with_total(mut self, value: impl Into<i64>) -> Self {
        self.total = value.into();
        self
    }
}
codec::object!(
    OrderList required(2); optional[0] key("key"), collection[1] orders("orders"),
    required[2] total("total")
);
