// @if genauth-packages
/// Query parameters of `getOrderDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrderDetailQuery {
    /// Number of the order.
    #[doc(alias = "orderNo")]
    pub order_no: String,
}
impl GetOrderDetailQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(order_no: impl Into<String>) -> Self {
        Self { order_no: order_no.into() }
    }
    /// Sets [`orderNo`](Self::order_no).
    #[must_use]
    pub fn with_order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = value.into();
        self
    }
}
codec::object!(
    GetOrderDetailQuery required_in_requests(0); required[0] order_no("orderNo")
);
impl validation::Validate for GetOrderDetailQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetOrderDetailQuery, "getOrderDetail query",
    "{\"properties\":{\"orderNo\":{\"description\":\"Number of the order.\",\"type\":\"string\"}},\"required\":[\"orderNo\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getOrderPayDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrderPayDetailQuery {
    /// Number of the order.
    #[doc(alias = "orderNo")]
    pub order_no: String,
}
impl GetOrderPayDetailQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(order_no: impl Into<String>) -> Self {
        Self { order_no: order_no.into() }
    }
    /// Sets [`orderNo`](Self::order_no).
    #[must_use]
    pub fn with_order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = value.into();
        self
    }
}
codec::object!(
    GetOrderPayDetailQuery required_in_requests(0); required[0] order_no("orderNo")
);
impl validation::Validate for GetOrderPayDetailQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetOrderPayDetailQuery, "getOrderPayDetail query",
    "{\"properties\":{\"orderNo\":{\"description\":\"Number of the order.\",\"type\":\"string\"}},\"required\":[\"orderNo\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getOrders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrdersQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl GetOrdersQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for GetOrdersQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetOrdersQuery required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page")
);
impl crate::pagination::PageRequest for GetOrdersQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetOrdersQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "getOrders query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "getOrders query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    GetOrdersQuery, "getOrders query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
