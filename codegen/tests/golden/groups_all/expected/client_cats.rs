/// Group `cats`. All about cats.
///
/// The Cargo feature is `pets-cats`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `listCats`.
    ///
    /// Sends `GET /cats`; the operationId is `listCats`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listCats")]
    #[doc(alias = "cats")]
    #[inline]
    pub fn list_cats<'a>(
        &'a self,
        query: &'a types::ListCatsQuery,
    ) -> transport::Call<'a, types::ListCatsQuery, types::CatList> {
        self.call(&operations::LIST_CATS, &[], query)
    }
    /// Calls `addCat`.
    ///
    /// Sends `POST /cats`; the operationId is `addCat`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `cat.name.length`.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "addCat")]
    #[doc(alias = "cats")]
    #[inline]
    pub fn add_cat<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Cat>>,
    ) -> transport::Call<'a, Option<&'a types::Cat>, types::Cat> {
        self.call_optional(&operations::ADD_CAT, &[], body.into())
    }
}
