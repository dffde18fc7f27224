/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `drop`.
    ///
    /// Sends `DELETE /box`; the operationId is `drop`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "box")]
    #[inline]
    pub fn drop<'a>(&'a self) -> transport::Call<'a, (), i64> {
        self.call(&operations::DROP, &[], &())
    }
    /// Calls `peek`.
    ///
    /// Sends `GET /box`; the operationId is `peek`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "box")]
    #[inline]
    pub fn peek<'a>(
        &'a self,
    ) -> transport::Call<'a, (), std::collections::BTreeMap<String, Vec<String>>> {
        self.call(&operations::PEEK, &[], &())
    }
    /// Calls `pack`.
    ///
    /// Sends `POST /box`; the operationId is `pack`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "box")]
    #[inline]
    pub fn pack<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Carton>>,
    ) -> transport::Call<'a, Option<&'a types::Carton>, codec::Value> {
        self.call_optional(&operations::PACK, &[], body.into())
    }
    /// Calls `repack`.
    ///
    /// Sends `PUT /box`; the operationId is `repack`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "box")]
    #[inline]
    pub fn repack<'a>(
        &'a self,
        body: impl Into<Option<&'a codec::Value>>,
    ) -> transport::Call<'a, Option<&'a codec::Value>, Vec<types::Empty>> {
        self.call_optional(&operations::REPACK, &[], body.into())
    }
}
