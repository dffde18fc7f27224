// @if genauth-risk-lists
/// Group `risk-lists`. Block lists and allow lists of IP addresses and users, and the policies that populate
/// them.
///
/// The Cargo feature is `genauth-risk-lists`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Lists the entries of the IP address block list or allow list.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/ip-list`; the operationId is `findIpList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "findIpList")]
    #[doc(alias = "ip_list")]
    #[inline]
    pub fn find_ip_list<'a>(
        &'a self,
        query: &'a types::FindIpListQuery,
    ) -> transport::Call<'a, types::FindIpListQuery, types::IpListPagingDto> {
        self.call(&operations::FIND_IP_LIST, &[], query)
    }
    /// Adds IP addresses to the block list or allow list.
    ///
    /// Multiple addresses are one string, separated by commas.
    ///
    /// Sends `POST /api/v3/ip-list`; the operationId is `add`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "add")]
    #[doc(alias = "ip_list")]
    #[inline]
    pub fn add_ip_list<'a>(
        &'a self,
        body: &'a types::IpListCreateDto,
    ) -> transport::Call<'a, types::IpListCreateDto, ()> {
        self.call(&operations::ADD_IP_LIST, &[], body)
    }
    /// Deletes an entry of the IP address lists.
    ///
    /// Sends `DELETE /api/v3/ip-list/{id}`; the operationId is `deleteById`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// `id`: ID of the list entry.
    #[doc(alias = "deleteById")]
    #[inline]
    pub fn delete_ip_list_by_id<'a>(
        &'a self,
        id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(&operations::DELETE_IP_LIST_BY_ID, &[("id", id)], &())
    }
    /// Lists the risk list policies, which add IP addresses or users to the block list.
    ///
    /// Only the object type `IP` is documented as supported. Page numbers start at 1; the maximum page size
    /// is 50.
    ///
    /// Sends `GET /api/v3/risk-list-policy`; the operationId is `findRiskListPolicy`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "findRiskListPolicy")]
    #[doc(alias = "risk_list_policy")]
    #[inline]
    pub fn find_risk_list_policy<'a>(
        &'a self,
        query: &'a types::FindRiskListPolicyQuery,
    ) -> transport::Call<
        'a,
        types::FindRiskListPolicyQuery,
        types::RiskListPolicyPagingDto,
    > {
        self.call(&operations::FIND_RISK_LIST_POLICY, &[], query)
    }
    /// Creates a risk list policy, which adds IP addresses or users to the block list.
    ///
    /// Set `userCond` or `ipCond`, and `userRange` or `ipRange`, depending on the object type of the policy.
    ///
    /// Sends `POST /api/v3/risk-list-policy`; the operationId is `addRiskListPolicy`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `risk-policy.pairs`.
    #[doc(alias = "addRiskListPolicy")]
    #[doc(alias = "risk_list_policy")]
    #[inline]
    pub fn add_risk_list_policy<'a>(
        &'a self,
        body: &'a types::RiskListPolicyCreateDto,
    ) -> transport::Call<'a, types::RiskListPolicyCreateDto, ()> {
        self.call(&operations::ADD_RISK_LIST_POLICY, &[], body)
    }
    /// Deletes a risk list policy.
    ///
    /// Sends `DELETE /api/v3/risk-list-policy/{id}`; the operationId is `deleteRiskListPolicyById`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// `id`: ID of the policy.
    #[doc(alias = "deleteRiskListPolicyById")]
    #[inline]
    pub fn delete_risk_list_policy_by_id<'a>(
        &'a self,
        id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(&operations::DELETE_RISK_LIST_POLICY_BY_ID, &[("id", id)], &())
    }
    /// Lists the entries of the user block list or allow list.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/user-list`; the operationId is `findUserList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "findUserList")]
    #[doc(alias = "user_list")]
    #[inline]
    pub fn find_user_list<'a>(
        &'a self,
        query: &'a types::FindUserListQuery,
    ) -> transport::Call<'a, types::FindUserListQuery, types::UserListPagingDto> {
        self.call(&operations::FIND_USER_LIST, &[], query)
    }
    /// Adds users to the block list or allow list.
    ///
    /// Sends `POST /api/v3/user-list`; the operationId is `addUser`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addUser")]
    #[doc(alias = "user_list")]
    #[inline]
    pub fn add_user_list<'a>(
        &'a self,
        body: &'a types::UserListCreateDto,
    ) -> transport::Call<'a, types::UserListCreateDto, ()> {
        self.call(&operations::ADD_USER_LIST, &[], body)
    }
    /// Deletes an entry of the user lists.
    ///
    /// Sends `DELETE /api/v3/user-list/{id}`; the operationId is `deleteUserListById`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// `id`: ID of the list entry.
    #[doc(alias = "deleteUserListById")]
    #[inline]
    pub fn delete_user_list_by_id<'a>(
        &'a self,
        id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(&operations::DELETE_USER_LIST_BY_ID, &[("id", id)], &())
    }
}
// @end
