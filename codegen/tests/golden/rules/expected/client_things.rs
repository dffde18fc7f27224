/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `listPayments`.
    ///
    /// Sends `GET /pay`; the operationId is `listPayments`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listPayments")]
    #[doc(alias = "pay")]
    #[inline]
    pub fn list_payments<'a>(
        &'a self,
        query: &'a types::ListPaymentsQuery,
    ) -> transport::Call<'a, types::ListPaymentsQuery, types::Receipt> {
        self.call(&operations::LIST_PAYMENTS, &[], query)
    }
    /// Calls `pay`.
    ///
    /// Sends `POST /pay`; the operationId is `pay`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `payment.amount.range`.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn pay<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Payment>>,
    ) -> transport::Call<'a, Option<&'a types::Payment>, types::Receipt> {
        self.call_optional(&operations::PAY, &[], body.into())
    }
}
