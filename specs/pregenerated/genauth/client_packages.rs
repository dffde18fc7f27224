// @if genauth-packages
/// Group `packages`. The subscribed package: quotas, usage, orders and payments.
///
/// The Cargo feature is `genauth-packages`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns the quotas and entitlements of the package.
    ///
    /// Sends `GET /api/v3/get-all-rights-items`; the operationId is `getAllRightsItem`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAllRightsItem")]
    #[doc(alias = "get_all_rights_items")]
    #[inline]
    pub fn get_all_rights_item<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::RightItemRes> {
        self.call(&operations::GET_ALL_RIGHTS_ITEM, &[], &())
    }
    /// Returns the package that the user pool is subscribed to.
    ///
    /// Sends `GET /api/v3/get-current-package-info`; the operationId is `getCurrentPackageInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getCurrentPackageInfo")]
    #[inline]
    pub fn get_current_package_info<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::CostCurrentPackageInfo> {
        self.call(&operations::GET_CURRENT_PACKAGE_INFO, &[], &())
    }
    /// Returns the monthly active users per billing period.
    ///
    /// Start and end are dates in `yyyyMMdd` format.
    ///
    /// Sends `GET /api/v3/get-mau-period-usage-history`; the operationId is `getMauPeriodUsageHistory`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `usage.date`.
    #[doc(alias = "getMauPeriodUsageHistory")]
    #[inline]
    pub fn get_mau_period_usage_history<'a>(
        &'a self,
        query: &'a types::GetMauPeriodUsageHistoryQuery,
    ) -> transport::Call<
        'a,
        types::GetMauPeriodUsageHistoryQuery,
        types::MauPeriodUsageHistory,
    > {
        self.call(&operations::GET_MAU_PERIOD_USAGE_HISTORY, &[], query)
    }
    /// Returns an order.
    ///
    /// Sends `GET /api/v3/get-order-detail`; the operationId is `getOrderDetail`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getOrderDetail")]
    #[inline]
    pub fn get_order_detail<'a>(
        &'a self,
        query: &'a types::GetOrderDetailQuery,
    ) -> transport::Call<'a, types::GetOrderDetailQuery, types::OrderItem> {
        self.call(&operations::GET_ORDER_DETAIL, &[], query)
    }
    /// Returns the payment of an order.
    ///
    /// Sends `GET /api/v3/get-order-pay-detail`; the operationId is `getOrderPayDetail`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getOrderPayDetail")]
    #[inline]
    pub fn get_order_pay_detail<'a>(
        &'a self,
        query: &'a types::GetOrderPayDetailQuery,
    ) -> transport::Call<
        'a,
        types::GetOrderPayDetailQuery,
        types::CostGetOrderPayDetail,
    > {
        self.call(&operations::GET_ORDER_PAY_DETAIL, &[], query)
    }
    /// Lists the orders.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-orders`; the operationId is `getOrders`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getOrders")]
    #[inline]
    pub fn get_orders<'a>(
        &'a self,
        query: &'a types::GetOrdersQuery,
    ) -> transport::Call<'a, types::GetOrdersQuery, types::GetOrdersRes> {
        self.call(&operations::GET_ORDERS, &[], query)
    }
    /// Returns the usage of the package quotas.
    ///
    /// Sends `GET /api/v3/get-usage-info`; the operationId is `getUsageInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUsageInfo")]
    #[inline]
    pub fn get_usage_info<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::CurrentUsageRespDto> {
        self.call(&operations::GET_USAGE_INFO, &[], &())
    }
}
// @end
