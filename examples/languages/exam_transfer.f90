! The README's question in Fortran 2003, by iso_c_binding. The numbers are those of echeance/exam_transfer.h.
program exam_transfer
    use, intrinsic :: iso_c_binding
    implicit none

    integer(c_int32_t), parameter :: no = -1, ok = 0, eligible = 1, not_eligible = 2

    ! echeance_exam_transfer_facts
    type, bind(c) :: facts_type
        type(c_ptr) :: affiliation_periods = c_null_ptr
        integer(c_int64_t) :: affiliation_periods_count = 0
        integer(c_int32_t) :: exam_passed_on = 0, affiliated_at_expiry = 0, certificate_expired_on = 0, reserved = 0
    end type

    ! echeance_exam_transfer_answer
    type, bind(c) :: answer_type
        integer(c_int32_t) :: outcome, reason_count, reasons(8)
        integer(c_int32_t) :: missing, assumed, contested, contested_reading, days_contested, days_contested_reading
        integer(c_int32_t) :: next_change_outcome, next_change_on
        integer(c_int32_t) :: routes_affiliated_at_expiry, routes_exam_within_two_years
        integer(c_int32_t) :: last_day, last_day_extended, affiliation_route_ends_on, reserved
    end type

    interface
        function ask(as_of, facts, readings, answer) result(status) bind(c, name='echeance_exam_transfer')
            import
            integer(c_int32_t), value :: as_of
            type(facts_type), intent(in) :: facts
            type(c_ptr), value :: readings
            type(answer_type), intent(out) :: answer
            integer(c_int32_t) :: status
        end function
    end interface

    type(facts_type) :: facts
    type(answer_type) :: answer
    integer(c_int32_t) :: status
    integer :: place

    facts%exam_passed_on = 20241121
    facts%affiliated_at_expiry = no
    status = ask(20261121_c_int32_t, facts, c_null_ptr, answer)
    if (status /= ok) then
        print '("status ", i0)', status
        stop 1
    end if
    select case (answer%outcome)
    case (eligible)
        print '("eligible")'
    case (not_eligible)
        print '("not-eligible")'
    case default ! an unknown fact could change it
        print '("undetermined")'
    end select
    do place = 1, answer%reason_count
        print '("reason ", i0)', answer%reasons(place)
    end do
end program
